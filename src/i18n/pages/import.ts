import type { Language } from '#domain/language.ts'
import { importEn } from './import-en.ts'
import { importEs } from './import-es.ts'
import { importFr } from './import-fr.ts'

/** Everything the pages of the import say in their own name; English gives the shape. */
export type ImportWords = typeof importEn

/** The words of the import pages, by language of the interface. */
export const importWords: Record<Language, ImportWords> = { en: importEn, fr: importFr, es: importEs }
