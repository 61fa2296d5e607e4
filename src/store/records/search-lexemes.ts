import { sql } from 'kysely'

import { isLanguage } from '#domain/language.ts'
import type { Language, LanguageTag } from '#domain/language.ts'
import { foldWord } from '#domain/words/search-words.ts'
import { wordForms } from '#domain/words/word-forms.ts'

import type { Reader } from '../engine/transaction.ts'

/** The number of the search rules. Raise it when lexemes change: every entry is then written again. */
export const searchRules = '1'

/** A word of a text or question in lower case, and the language whose rules apply. */
export type LanguageWord = { word: string; language: LanguageTag }

/**
 * The lexemes of a word: itself without accents, and its forms and stems with the language (`fr_humid`).
 * `passedOver` marks a stop word of the language ("des").
 */
export type WordLexemes = { lexemes: string[]; passedOver: boolean }

/** A function that gives the lexemes of these words; one query looks up those not yet in memory. */
export const lexemesOf = async (
  reader: Reader,
  words: readonly LanguageWord[],
): Promise<(word: LanguageWord) => WordLexemes> => {
  if (memory.size > mostRemembered) memory.clear()
  const byWord = new Map<string, WordLexemes>()
  const newWords = new Map<string, LanguageWord>()
  for (const word of words) {
    const cached = memory.get(keyOf(word))
    if (cached) byWord.set(keyOf(word), cached)
    else newWords.set(keyOf(word), word)
  }
  if (newWords.size > 0)
    for (const [key, lexemes] of await lookUp(reader, [...newWords.values()])) {
      byWord.set(key, lexemes)
      memory.set(key, lexemes)
    }
  return word => byWord.get(keyOf(word)) ?? { lexemes: [foldWord(word.word)], passedOver: false }
}

const keyOf = ({ word, language }: LanguageWord): string => `${language} ${word}`

// This is never outdated: a program uses one database, whose stems do not change while it runs.
const memory = new Map<string, WordLexemes>()
const mostRemembered = 100_000

const lookUp = async (reader: Reader, words: readonly LanguageWord[]): Promise<[string, WordLexemes][]> => {
  const forms = words.map(({ word, language }) => wordForms(word, language))
  const spellings = words.flatMap(({ language }, place) =>
    isLanguage(language)
      ? (forms[place]?.spellings ?? []).map(spelling => ({
          place,
          spelling,
          dictionary: dictionaries[language],
        }))
      : [],
  )
  const stems = Map.groupBy(await stemsOf(reader, spellings), ({ place }) => place)
  return words.map((word, place) => {
    const own = stems.get(place) ?? []
    const wordsByLanguage = [
      ...(forms[place]?.forms ?? []).map(form => `${word.language}__${foldWord(form)}`),
      ...own.flatMap(row => row.stems.map(stem => `${word.language}_${foldWord(stem)}`)),
    ]
    const lexemes = [...new Set([foldWord(word.word), ...wordsByLanguage])]
    return [keyOf(word), { lexemes, passedOver: own.some(row => row.stems.length === 0) }]
  })
}

type Spelling = { place: number; spelling: string; dictionary: string }

// Accents are removed after stemming (`foldWord` above), because stemming needs them.
const stemsOf = async (
  reader: Reader,
  spellings: readonly Spelling[],
): Promise<{ place: number; stems: string[] }[]> => {
  if (spellings.length === 0) return []
  const { rows } = await sql<{ place: number; stems: string[] }>`
    select place, ts_lexize(dictionary::regdictionary, spelling) as stems
    from jsonb_to_recordset(${JSON.stringify(spellings)}::jsonb)
      as spelling (place int, spelling text, dictionary text)`.execute(reader.db)
  return rows
}

const dictionaries: Record<Language, string> = { en: 'english_stem', fr: 'french_stem', es: 'spanish_stem' }
