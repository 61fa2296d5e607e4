import { readFileSync, readdirSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { type Language, languages } from '#domain/language.ts'
import type { FieldChoice, Words } from '#fields/kinds/field-kind.ts'
import { findContradiction } from '#fields/records/register-contradiction.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'
import { systemIds, systemTitles } from '#registers/systems.ts'
import { internalWords } from '#tests/internal-words.ts'

/** A text that people read, where it stands, and the most characters that it may have. */
type PlacedWords = { place: string; words: Words; most: number }

/** The choices of fields that registers declare; currencies are no words. */
const choicesIn = (fields: FieldSet): [string, readonly FieldChoice[]][] =>
  Object.entries(fields).flatMap(([name, { kind }]) =>
    kind.name === 'money'
      ? []
      : kind.pieces.flatMap(({ widget }): [string, readonly FieldChoice[]][] =>
          'choices' in widget ? [[name, widget.choices]] : [],
        ),
  )

const wordsOfFields = (place: string, fields: FieldSet): PlacedWords[] => [
  ...Object.entries(fields).flatMap(([name, { label, hint }]) => [
    { place: `${place}.${name}`, words: label, most: 30 },
    ...(hint ? [{ place: `${place}.${name} hint`, words: hint, most: 90 }] : []),
  ]),
  ...choicesIn(fields).flatMap(([name, choices]) =>
    choices.map(({ code, title }) => ({ place: `${place}.${name} ${code}`, words: title, most: 60 })),
  ),
]

const titlesOf = (
  place: string,
  named: Readonly<Record<string, { title: Words }>>,
  most: number,
): PlacedWords[] =>
  Object.entries(named).map(([name, { title }]) => ({ place: `${place}.${name}`, words: title, most }))

const wordsOfSentences = ({ name, checks }: Register): PlacedWords[] =>
  checks.map(({ sentence }, i) => {
    // Every fact is said as X; a day that is none stays as it is.
    const facts: Readonly<Record<string, string>> = new Proxy({}, { get: () => 'X' })
    return {
      place: `${name} check ${i + 1}`,
      words: { en: sentence.en(facts), fr: sentence.fr(facts), es: sentence.es(facts) },
      most: 140,
    }
  })

const wordsOfRegister = (register: Register): PlacedWords[] => {
  const { name, title, one, lead, fields, parts, states, deadlines, measures, views } = register
  return [
    { place: `${name} title`, words: title, most: 45 },
    { place: `${name} one`, words: one, most: 30 },
    { place: `${name} lead`, words: lead, most: 130 },
    ...wordsOfFields(name, fields),
    ...Object.entries(parts).flatMap(([part, each]) => [
      { place: `${name}.${part} title`, words: each.title, most: 30 },
      { place: `${name}.${part} one`, words: each.one, most: 30 },
      ...wordsOfFields(`${name}.${part}`, each.fields),
    ]),
    ...titlesOf(`${name} state`, states, 20),
    ...titlesOf(`${name} deadline`, deadlines, 45),
    ...titlesOf(`${name} measure`, measures, 45),
    ...titlesOf(`${name} view`, views, 45),
    ...wordsOfSentences(register),
  ]
}

const allWords: readonly PlacedWords[] = [
  ...registers.flatMap(wordsOfRegister),
  ...Object.entries(systemTitles).map(([id, words]) => ({ place: `system ${id}`, words, most: 70 })),
]

const wordsWith = (language: Language, mistake: RegExp): string[] =>
  allWords.flatMap(({ place, words }) =>
    mistake.test(words[language]) ? [`${place}: ${words[language]}`] : [],
  )

const twice = <Item>(items: readonly Item[]): Item[] => items.filter((item, i) => items.indexOf(item) < i)

/** The texts in all languages of which something is wrong, with their places. */
const wordsThat = (isWrong: (text: string, placed: PlacedWords) => boolean): string[] =>
  allWords.flatMap(placed =>
    languages.flatMap(language => {
      const text = placed.words[language]
      return isWrong(text, placed) ? [`${placed.place} ${language}: ${text}`] : []
    }),
  )

describe('words', () => {
  test('every text is there in three languages, trimmed and no longer than its place', () => {
    expect(allWords.length).toBeGreaterThan(300)
    expect(wordsThat(text => !/^\S(.*\S)?$/u.test(text))).toEqual([])
    expect(wordsThat((text, { most }) => text.length > most)).toEqual([])
  })

  test('texts begin with a capital letter; sentences end with a full stop, and titles without', () => {
    const isSentence = (place: string) => / (?:lead|hint|check)\b/.test(place)
    expect(wordsThat(text => !/^[\p{Lu}\d“«]/u.test(text))).toEqual([])
    expect(wordsThat((text, { place }) => text.endsWith('.') !== isSentence(place))).toEqual([])
  })

  test('quotation marks, apostrophes and spaces are those of the language', () => {
    for (const language of languages) expect(wordsWith(language, /["']|\s\s|\.\.\.|…/u)).toEqual([])
    expect(wordsWith('en', /[«»]/u)).toEqual([])
    expect(wordsWith('fr', /[“”]| [:;!?»]|« |[\p{L}\d][;!?»]|[\p{L}\d»]:|«(?!\u00a0)/u)).toEqual([])
    expect(wordsWith('es', /[“”]|^[^¿]*\?|^[^¡]*!/u)).toEqual([])
  })

  test('nothing internal is to be read', () => {
    expect(wordsThat(text => internalWords(text).length > 0)).toEqual([])
  })

  test('French and Spanish are no copies of longer English texts', () => {
    const copies = allWords.filter(
      ({ words: { en, fr, es } }) => en.split(' ').length > 2 && (fr === en || es === en),
    )
    expect(copies).toEqual([])
  })
})

describe.each(registers.map(register => [register.name, register] as const))('%s', (_, register) => {
  const { fields, parts, views, measures, states, serves } = register

  test('its declaration does not contradict itself', () => {
    expect(findContradiction(register)).toBeUndefined()
  })

  test.each(languages)('no two labels, choices, states, views or measures are the same in %s', language => {
    for (const set of [fields, ...Object.values(parts).map(part => part.fields)]) {
      expect(twice(Object.values(set).map(({ label }) => label[language]))).toEqual([])
      for (const [name, choices] of choicesIn(set))
        expect(twice(choices.map(({ title }) => title[language])), name).toEqual([])
    }
    for (const titled of [states, views, measures])
      expect(twice(Object.values(titled).map(({ title }) => title[language]))).toEqual([])
  })

  test('every system that it serves is one of the plan, has a title and a view', () => {
    expect(twice(serves)).toEqual([])
    for (const id of serves) {
      expect(systemIds).toContain(id)
      expect(Object.keys(systemTitles)).toContain(id)
      expect(
        Object.values(views).some(view => view.serves?.includes(id)),
        id,
      ).toBe(true)
    }
  })

  test('every row that its measures feed is one of the plan', () => {
    for (const [name, { feeds = [] }] of Object.entries(measures))
      for (const row of feeds) expect(rowsOfPlan, `${name} ${row}`).toContain(row)
  })
})

test('registers have names, titles, prefixes and references of their own', () => {
  expect(twice(registers.map(({ name }) => name))).toEqual([])
  expect(twice(registers.flatMap(({ prefix }) => prefix ?? []))).toEqual([])
  for (const language of languages) {
    expect(twice(registers.map(({ title }) => title[language]))).toEqual([])
    expect(twice(registers.map(({ one }) => one[language]))).toEqual([])
  }
  const targets = registers.flatMap(({ fields, parts }) =>
    [fields, ...Object.values(parts).map(part => part.fields)].flatMap(set =>
      Object.values(set).flatMap(({ kind }) => kind.columns.flatMap(({ refersTo = 'post' }) => refersTo)),
    ),
  )
  const names = registers.map(({ name }) => `records:${name}`)
  expect(targets.filter(target => target.startsWith('records:') && !names.includes(target))).toEqual([])
})

test('the plan names 112 systems, and only served ones have a title', () => {
  expect(systemIds).toHaveLength(112)
  expect(systemIds).toEqual(
    expect.arrayContaining(['0.4', '1.21', '2.22', '3.24', '4.11', '5.10', '6.9', '7.11']),
  )
  expect(new Set(systemIds).size).toBe(112)
  expect(Object.keys(systemTitles).toSorted()).toEqual(
    [...new Set(registers.flatMap(({ serves }) => serves))].toSorted(),
  )
})

const exampleFolder = 'examples/wetlands-2023-2025'

const rowsOfPlan: readonly string[] = readdirSync(exampleFolder)
  .filter(name => name.startsWith('function-'))
  .flatMap(name => {
    const { results } = JSON.parse(readFileSync(`${exampleFolder}/${name}`, 'utf8')) as {
      results: { number: string; rows: unknown[] }[]
    }
    return results.flatMap(({ number, rows }) => rows.map((_, i) => `${number} r${i + 1}`))
  })
