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

/** The words of a question as each of our languages reads them. */
export const questionWords = (question: SearchQuestion): LanguageWord[] =>
  stemmedWords(question).flatMap(word => languages.map(language => ({ word, language })))

/** What a word of a question is found by, in all languages together. */
export type QuestionWords = (word: string) => WordLexemes

/** What the words of a question are found by, from what they are found by in each language. */
export const inAllLanguages =
  (lexemesFor: (word: LanguageWord) => WordLexemes): QuestionWords =>
  word => {
    const each = languages.map(language => lexemesFor({ word, language }))
    return {
      lexemes: [...new Set(each.flatMap(({ lexemes }) => lexemes))],
      passedOver: each.some(({ passedOver }) => passedOver),
    }
  }

/** A question in PostgreSQL's terms; undefined where it asks nothing. With `unfinished`, its last word may be longer. */
export const tsqueryOf = (
  question: SearchQuestion,
  words: QuestionWords,
  unfinished?: string,
): string | undefined => {
  const { references } = question
  const compounds = telling(question, words)
  const terms = [
    ...references.map(referenceTerm),
    ...compounds.map(compound => compoundTerm(compound, words, unfinished)),
  ]
  return terms.length > 0 ? terms.map(term => `(${term})`).join(' & ') : undefined
}

/** The last word of a question, where it may be the beginning of a longer one: a number or a code is whole. */
export const lastWord = ({ compounds }: SearchQuestion): string | undefined => {
  const last = compounds.at(-1)
  return last?.kind === 'words' ? last.words.at(-1)?.word : undefined
}

/** What a snippet marks for a question. */
export const marksOf = (
  question: SearchQuestion,
  asked: QuestionWords,
  unfinished?: string,
): SnippetMarks => {
  const compounds = [
    ...telling(question, asked),
    ...question.references.flatMap(({ symbol }) => compoundsIn(symbol)),
  ]
  const words = compounds.flatMap(compound => compound.words.map(({ word }) => word))
  const lexemes = words.flatMap(word => asked(word).lexemes)
  const stems = lexemes.map(lexeme => foldWord(lexeme.replace(/^.*_/u, ''))).filter(stem => stem.length > 2)
  return {
    words: new Set(words.map(foldWord)),
    stems: unfinished === undefined ? stems : [...stems, foldWord(unfinished)],
  }
}

// Words that a language thinks nothing of ("the", "des") ask nothing beside others; alone they are looked for ("Est").
const telling = ({ references, compounds }: SearchQuestion, lexemes: QuestionWords): Compound[] => {
  const isTelling = ({ kind, words }: Compound) =>
    kind === 'code' || words.some(({ word }) => !lexemes(word).passedOver)
  const rest = compounds.filter(isTelling)
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

// Lexemes hold letters, digits, hyphens and underscores only: nothing to escape.
const quoteWord = (lexeme: string): string => `'${lexeme}'`
