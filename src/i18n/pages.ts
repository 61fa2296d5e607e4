import type { Language } from '#domain/language.ts'
import { en } from './pages/en.ts'
import { es } from './pages/es.ts'
import { fr } from './pages/fr.ts'

/** Everything the pages say in their own name; English gives the shape, the others follow or do not compile. */
export type PageWords = typeof en

/** The words of the pages, by language of the interface. */
export const pageWords: Record<Language, PageWords> = { en, fr, es }
