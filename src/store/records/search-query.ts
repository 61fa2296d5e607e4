import { languages } from '#domain/language.ts'
import { paragraphKeys } from '#domain/words/citation-keys.ts'
import { instrumentSlug } from '#domain/words/mandate.ts'
import type { Reference } from '#domain/words/mandate.ts'
import type { SearchQuestion } from '#domain/words/search-question.ts'
import { compoundsIn, foldWord } from '#domain/words/search-words.ts'
import type { Compound } from '#domain/words/search-words.ts'
import type { SnippetMarks } from '#domain/words/search-text.ts'

import type { LanguageWord, WordLexemes } from './search-lexemes.ts'

const stemmedWords = ({ compounds }: SearchQuestion): string[] =>
  compounds.flatMap(({ kind, words }) => {
    if (kind === 'code') return []
    const each = words.map(({ word }) => word)
    return kind === 'joined' ? [...each, each.join('')] : each
  })

/** The words of a question, once for each language of Jacana. */
export const questionWords = (question: SearchQuestion): LanguageWord[] =>
  stemmedWords(question).flatMap(word => languages.map(language => ({ word, language })))

/** A function that gives the lexemes of a word in all languages together. */
export type QuestionWords = (word: string) => WordLexemes

/** The lexemes of a word in all languages together, from those in each language. */
export const inAllLanguages =
  (lexemesFor: (word: LanguageWord) => WordLexemes): QuestionWords =>
  word => {
    const each = languages.map(language => lexemesFor({ word, language }))
    return {
      lexemes: [...new Set(each.flatMap(({ lexemes }) => lexemes))],
      passedOver: each.some(({ passedOver }) => passedOver),
    }
  }

/**
 * A question as a `tsquery` of PostgreSQL; undefined where it has no words.
 * The word `unfinished` also finds longer words that begin with it.
 */
export const tsqueryOf = (
  question: SearchQuestion,
  words: QuestionWords,
  unfinished?: string,
): string | undefined => {
  const { references } = question
  const compounds = significantCompounds(question, words)
  const terms = [
    ...references.map(referenceTerm),
    ...compounds.map(compound => compoundTerm(compound, words, unfinished)),
  ]
  return terms.length > 0 ? terms.map(term => `(${term})`).join(' & ') : undefined
}

/** The last word of a question, if it may begin a longer one; undefined for a number or a code. */
export const lastWord = ({ compounds }: SearchQuestion): string | undefined => {
  const last = compounds.at(-1)
  return last?.kind === 'words' ? last.words.at(-1)?.word : undefined
}

/** The words and stems of a question that a snippet marks. */
export const marksOf = (
  question: SearchQuestion,
  lexemesOfWord: QuestionWords,
  unfinished?: string,
): SnippetMarks => {
  const compounds = [
    ...significantCompounds(question, lexemesOfWord),
    ...question.references.flatMap(({ symbol }) => compoundsIn(symbol)),
  ]
  const words = compounds.flatMap(compound => compound.words.map(({ word }) => word))
  const lexemes = words.flatMap(word => lexemesOfWord(word).lexemes)
  const stems = lexemes.map(lexeme => foldWord(lexeme.replace(/^.*_/u, ''))).filter(stem => stem.length > 2)
  return {
    words: new Set(words.map(foldWord)),
    stems: unfinished === undefined ? stems : [...stems, foldWord(unfinished)],
  }
}

// Stop words ("the", "des") are dropped beside other words; alone they are looked for ("Est").
const significantCompounds = (
  { references, compounds }: SearchQuestion,
  lexemes: QuestionWords,
): Compound[] => {
  const isSignificant = ({ kind, words }: Compound) =>
    kind === 'code' || words.some(({ word }) => !lexemes(word).passedOver)
  const rest = compounds.filter(isSignificant)
  return rest.length > 0 || references.length > 0 ? rest : compounds
}

const referenceTerm = (reference: Reference): string => {
  const paragraphs = paragraphKeys(reference)
  if (paragraphs.length > 0) return paragraphs.map(quoteWord).join(' & ')
  const symbol = compoundsIn(reference.symbol)
  const instrument = quoteWord(instrumentSlug(reference))
  return /\d/u.test(reference.symbol) && reference.kind !== 'article'
    ? `${instrument} | (${inOrder(symbol)})`
    : instrument
}

const compoundTerm = ({ kind, words }: Compound, lexemes: QuestionWords, unfinished?: string): string => {
  if (kind === 'code') return inOrder([{ kind, words }])
  const each = words.map(({ word }) => `(${alternatives(word, lexemes, unfinished)})`)
  if (kind === 'either') return each.join(' | ')
  if (kind === 'words') return each.join(' & ')
  return `(${each.join(' & ')}) | ${alternatives(words.map(({ word }) => word).join(''), lexemes)}`
}

const alternatives = (word: string, lexemes: QuestionWords, unfinished?: string): string => {
  const beginning = word === unfinished ? [`${quoteWord(foldWord(word))}:*`] : []
  return [...beginning, ...lexemes(word).lexemes.map(quoteWord)].join(' | ')
}

const inOrder = (compounds: readonly Compound[]): string =>
  compounds.flatMap(({ words }) => words.map(({ word }) => quoteWord(foldWord(word)))).join(' <-> ')

// Lexemes hold only letters, digits, hyphens and underscores, so nothing needs escaping.
const quoteWord = (lexeme: string): string => `'${lexeme}'`
