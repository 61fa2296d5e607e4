import type { Language } from '#domain/language.ts'
import { en, type PageWords } from './pages/en.ts'
import { es } from './pages/es.ts'
import { fr } from './pages/fr.ts'

/** The words of the pages, by language of the interface. */
export const pageWords: Record<Language, PageWords> = { en, fr, es }
