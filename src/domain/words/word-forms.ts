import { isLanguage } from '../language.ts'
import type { Language, LanguageTag } from '../language.ts'
import { foldWord } from './search-words.ts'
import { pairedWords, unstemmedWords } from './word-pairs.ts'

/** The search forms of a word: `forms` are used as they are, `spellings` are stemmed. */
export type WordForms = { forms: string[]; spellings: string[] }

/**
 * The search forms of a word in small letters. Spellings with and without accents are both stemmed, because a
 * question or a paper may lack accents. Texts and questions use the same forms.
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

// In these words "-ise" is part of the word, not an ending.
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

// The stemmer knows this ending only with its accent.
const accented = (word: string): string => word.replace(/([cs])ion$/u, '$1ión')

const rules: Record<Language, (word: string) => string> = { en: american, fr: word => word, es: accented }

// A plural ends in "s" (ejes) or "es" (lugares). With an accent on the last syllable it is no plural
// (interés).
const spanishSingulars = (word: string): string[] => {
  const plain = foldWord(word)
  if (plain.length < 4 || !plain.endsWith('s') || /[áéíóú]s$/u.test(word)) return [plain]
  if (plain.endsWith('ces')) return [plain, plain.slice(0, -1), `${plain.slice(0, -3)}z`]
  return [plain, plain.slice(0, -1), ...(plain.endsWith('es') ? [plain.slice(0, -2)] : [])]
}
