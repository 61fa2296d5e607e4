import type { Language } from '#domain/language.ts'
import { englishWords } from './words-en.ts'
import { spanishWords } from './words-es.ts'
import { frenchWords } from './words-fr.ts'
import type { Words } from './words.ts'

/** The vocabulary of each language. */
export const vocabulary: Record<Language, Words> = { en: englishWords, fr: frenchWords, es: spanishWords }
