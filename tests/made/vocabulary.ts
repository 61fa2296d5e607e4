import type { Language } from '#domain/language.ts'
import { englishWords } from './words-en.ts'
import { spanishWords } from './words-es.ts'
import { frenchWords } from './words-fr.ts'
import type { PlanVocabulary } from './words.ts'

/** The vocabulary of each language. */
export const vocabulary: Record<Language, PlanVocabulary> = {
  en: englishWords,
  fr: frenchWords,
  es: spanishWords,
}
