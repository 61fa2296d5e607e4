import { type LanguageTag, languages } from '#domain/language.ts'
import type { LocalizedText } from '#domain/text.ts'
import { citationKeys } from '#domain/words/citation-keys.ts'
import { referencesIn } from '#domain/words/search-question.ts'
import type { PlacedWord } from '#domain/words/search-words.ts'
import { isSearched, type SearchWeight, searchWeightOf } from '#fields/records/search-groups.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'

import type { Reader } from '../engine/transaction.ts'
import { lastPlace, placedWords } from './search-entries.ts'
import { lexemesOf } from './search-lexemes.ts'

/**
 * A text of a record that a search reads, the languages by whose rules it does, and the weight of its words.
 */
export type SearchedText = { text: string; languages: readonly LanguageTag[]; weight: SearchWeight }

/** The part of a record in which a search looks for words. */
export type SearchedRecord = Pick<StoredRecord, 'number' | 'values' | 'parts'>

/**
 * What a search finds records by: the text of a `tsvector` for each, of the words of all texts that are not
 * sensitive. One query looks up the words of all records that are not in memory yet.
 */
export const wordsOfRecords = async (
  reader: Reader,
  register: Register,
  records: readonly SearchedRecord[],
): Promise<string[]> => {
  const placed = records.map(record => placeTexts(searchedTexts(register, record)))
  const words = new Map<string, { word: string; languages: readonly LanguageTag[] }>()
  for (const each of placed) for (const word of each.words) words.set(keyOf(word), word)
  const lexemesFor = await lexemesOf(
    reader,
    [...words.values()].flatMap(({ word, languages: own }) => inEach(word, own)),
  )
  const lexemes = new Map(
    [...words].map(([key, { word, languages: own }]) => [
      key,
      [...new Set(inEach(word, own).flatMap(each => lexemesFor(each).lexemes))],
    ]),
  )
  return placed.map(each =>
    [
      ...each.words.flatMap(word =>
        (lexemes.get(keyOf(word)) ?? []).map(lexeme => `${lexeme}:${word.at}${word.weight}`),
      ),
      ...each.keys,
    ].join(' '),
  )
}

/**
 * The texts of a record that a search reads: its number, and those of its fields and parts in their order.
 */
const searchedTexts = (register: Register, record: SearchedRecord): SearchedText[] => {
  const weightOf = (name: string) => searchWeightOf(register, name)
  return [
    ...(record.number === undefined
      ? []
      : [{ text: record.number, languages: noLanguage, weight: weightOf('number') }]),
    ...textsIn(register.fields, record.values, weightOf),
    ...Object.entries(register.parts).flatMap(([part, { fields }]) =>
      (record.parts[part] ?? []).flatMap(({ values }) =>
        textsIn(fields, values, name => weightOf(`${part}.${name}`)),
      ),
    ),
  ]
}

const textsIn = (
  fields: FieldSet,
  values: RecordValues,
  weightOf: (name: string) => SearchWeight,
): SearchedText[] =>
  Object.entries(fields).flatMap(([name, field]): SearchedText[] => {
    const value = values[name]
    if (value === undefined || !isSearched(field)) return []
    const { kind } = field
    const weight = weightOf(name)
    const [cell] = kind.toCells(value)
    // Words without a language may be of any, and are found with the endings of each.
    if (typeof cell === 'string') return [{ text: cell, languages, weight }]
    return kind.name === 'localizedText'
      ? Object.entries((cell as LocalizedText).words).map(([language, { text }]) => ({
          text,
          languages: [language],
          weight,
        }))
      : []
  })

type WeighedWord = PlacedWord & Omit<SearchedText, 'text'>

const placeTexts = (texts: readonly SearchedText[]): { words: WeighedWord[]; keys: string[] } => {
  const words: WeighedWord[] = []
  const keys = new Set<string>()
  for (const { text, languages: own, weight } of texts) {
    const first = (words.at(-1)?.at ?? 0) + 2
    for (const key of referencesIn(text).references.flatMap(citationKeys))
      keys.add(`${key}:${first}${weight}`)
    // One place stays empty between two texts, so that no code begins in one and ends in the next.
    for (const word of placedWords(text, first))
      if (word.word.length <= longestWord)
        words.push({
          word: word.word,
          // Beyond the last place words have an order no more, but they are found.
          at: Math.min(word.at, lastPlace),
          languages: /\d/u.test(word.word) ? noLanguage : own,
          weight,
        })
  }
  return { words, keys: [...keys] }
}

const keyOf = ({ word, languages: own }: { word: string; languages: readonly LanguageTag[] }): string =>
  `${own.join(' ')} ${word}`

const inEach = (word: string, own: readonly LanguageTag[]) => own.map(language => ({ word, language }))

/** The tag of words that have no endings, such as numbers. */
const noLanguage: readonly LanguageTag[] = ['und']

// What is longer is no word, and PostgreSQL would refuse it.
const longestWord = 200
