import type { Language } from '#domain/language.ts'
import { returnsEn, type ReturnWords } from './returns-en.ts'
import { returnsEs } from './returns-es.ts'
import { returnsFr } from './returns-fr.ts'

/** The words of the pages of papers that came back, by language of the interface. */
export const returnWords: Record<Language, ReturnWords> = { en: returnsEn, fr: returnsFr, es: returnsEs }
