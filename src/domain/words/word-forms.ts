import { isLanguage } from '../language.ts'
import type { Language, LanguageTag } from '../language.ts'
import { foldWord } from './search-words.ts'
import { pairedWords, unstemmedWords } from './word-pairs.ts'

/** What a word of a language is found by: forms that count as they are, and spellings to be stemmed. */
export type WordForms = { forms: string[]; spellings: string[] }

/**
 * The forms and spellings of a word, written in small letters. The spelling with accents and the one without are both
 * stemmed: accents may be missing in a question or in a paper. Texts and questions go through it alike.
 */
export const wordForms = (word: string, language: LanguageTag): WordForms => {
  if (!isLanguage(language)) return { forms: [], spellings: [] }
  const plain = foldWord(word)
  const unstemmed = unstemmedWords[language].get(plain)
  if (unstemmed !== undefined) return { forms: [unstemmed], spellings: [] }
  const spellings = new Set(
    [word, plain].map(spelling => pairedWords[language].get(plain) ?? rules[language](spelling)),
  )
  return { forms: language === 'es' ? spanishSingulars(word) : [], spellings: [...spellings] }
}

// "-ise" is part of these words, not an ending.
const wholeIse =
  /^(?:adv|rev|superv|dev|exerc|prom|prem|compr|surpr|enterpr|expert|franch|prec|conc|disgu|w|r|ra|pra|no|po)ise/u

const american = (word: string): string =>
  (wholeIse.test(word)
    ? word
    : word.replace(/^(.{3,})is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u, '$1iz$2')
  )
    .replace(/lys(e|ed|ing)$/u, 'lyz$1')
    .replace(/^(harb|behavi|col|lab|fav|neighb|hon|endeav|vap)our/u, '$1or')
    .replace(/^(cen|me|li|thea|kilome|hectoli|fib|calib)tre(s?)$/u, '$1ter$2')
    .replace(/^programme(s?)$/u, 'program$1')
    .replace(/^(cata|dia)logue(s?)$/u, '$1log$2')
    .replace(/^(def|off|lic|pret)ence(s?)$/u, '$1ense$2')
    .replace(/^practise/u, 'practice')

// Without its accent the stemmer does not know this ending.
const accented = (word: string): string => word.replace(/([cs])ion$/u, '$1ión')

const rules: Record<Language, (word: string) => string> = { en: american, fr: word => word, es: accented }

// A plural may have lost "s" (ejes) or "es" (lugares); an accent on the last syllable says it is none (interés).
const spanishSingulars = (word: string): string[] => {
  const plain = foldWord(word)
  if (plain.length < 4 || !plain.endsWith('s') || /[áéíóú]s$/u.test(word)) return [plain]
  if (plain.endsWith('ces')) return [plain, plain.slice(0, -1), `${plain.slice(0, -3)}z`]
  return [plain, plain.slice(0, -1), ...(plain.endsWith('es') ? [plain.slice(0, -2)] : [])]
}
