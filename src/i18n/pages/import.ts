import type { Language } from '#domain/language.ts'
import { importEn, type ImportWords } from './import-en.ts'
import { importEs } from './import-es.ts'
import { importFr } from './import-fr.ts'

/** The words of the import pages, by language of the interface. */
export const importWords: Record<Language, ImportWords> = { en: importEn, fr: importFr, es: importEs }
