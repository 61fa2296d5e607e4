import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { reportedStatus } from '#domain/progress/strand-status.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { translationState } from '#domain/text.ts'
import type { LocalizedText } from '#domain/text.ts'
import { readExamplePlan } from './example-plan.ts'

const folder = fileURLToPath(new URL('../../../examples/wetlands-2023-2025', import.meta.url))
const official = fileURLToPath(new URL('../../../../shared/input/sc63-doc14-fr.txt', import.meta.url))

const counter = () => {
  let last = 0
  return () => `id-${++last}`
}

let plan: Plan
let texts: LocalizedText[]
beforeAll(async () => {
  plan = await readExamplePlan(folder, counter())
  texts = textsIn(plan)
})

const results = () => plan.sections.flatMap(section => section.children)
const strands = () => results().flatMap(result => result.strands)
const activities = () => strands().flatMap(strand => strand.activities)
const wordsOf = (text: LocalizedText, language: string): string => text.words[language]?.text ?? ''

describe('the example plan', () => {
  test('has seven sections, 22 results and 104 rows', () => {
    expect(plan.sections).toHaveLength(7)
    expect(results()).toHaveLength(22)
    expect(strands()).toHaveLength(104)
  })

  test('gives every part its own id', () => {
    const ids = [
      plan.id,
      ...plan.sections.map(({ id }) => id),
      ...results().flatMap(({ id, indicators }) => [id, ...indicators.map(indicator => indicator.id)]),
      ...strands().map(({ id }) => id),
      ...activities().flatMap(({ id, indicators }) => [id, ...indicators.map(indicator => indicator.id)]),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says everything in three languages, each translation made from the present words', () => {
    expect(texts.length).toBeGreaterThan(strands().length)
    for (const text of texts)
      for (const language of languages) {
        expect(wordsOf(text, language), JSON.stringify(text)).toMatch(/\S/)
        expect(translationState(text, language)).toBe(language === 'en' ? 'source' : 'human')
      }
  })

  test('has the same numbers and symbols in every language', () => {
    for (const text of texts)
      for (const language of languages)
        expect(figures(wordsOf(text, language)), wordsOf(text, language)).toEqual(
          figures(wordsOf(text, 'en')),
        )
  })

  test('has no sentence longer than forty words', () => {
    for (const text of texts)
      for (const language of languages)
        for (const sentence of wordsOf(text, language).split(/(?<=[.!?])\s|\n/))
          expect(wordList(sentence).length, sentence).toBeLessThanOrEqual(40)
  })

  test('follows the typography of each language', () => {
    for (const text of texts) {
      expect(wordsOf(text, 'fr')).not.toMatch(/'|"|[^\u00a0]:|[^\u202f][;!?]|« | »/)
      for (const language of languages) expect(wordsOf(text, language)).not.toMatch(/'| {2}|^\s|\s$/)
    }
  })

  test('reads mandates as references, and keeps other words as they are', () => {
    expect(results()[0]?.citations[1]).toEqual({
      reference: { kind: 'rules', symbol: '', paragraphs: ['26', '27'] },
    })
    const [, words] = result('2.4')?.citations ?? []
    expect(words).toMatchObject({ words: { source: 'en' } })
  })

  test('finds the references within texts', () => {
    const [indicator] = result('1.2')?.indicators ?? []
    expect(indicator?.citations).toEqual([
      { reference: { kind: 'resolution', symbol: 'XIV.4', paragraphs: [] } },
    ])
  })

  test('closes what was finished in the year before', () => {
    const closings = strands().filter(strand => strand.activities.at(-1)?.closing)
    expect(closings.length).toBeGreaterThan(0)
    for (const strand of closings) {
      const [before, now] = strand.activities
      expect(before && reportedStatus(strand, before, noProgress)).toBe('completed')
      expect(now?.lineage).toEqual([{ fromActivityId: before?.id, kind: 'completed' }])
      expect(now?.indicators.every(({ notApplicable }) => notApplicable)).toBe(true)
    }
    const completedRows = strands().flatMap(strand =>
      strand.activities.filter(each => reportedStatus(strand, each, noProgress) === 'completed'),
    )
    expect(completedRows).toHaveLength(closings.length)
  })

  test('says where the other activities come from', () => {
    const [first, second] = result('2.1')?.strands ?? []
    expect(first?.activities[1]?.lineage).toEqual([
      { fromActivityId: first?.activities[0]?.id, kind: 'continued' },
    ])
    expect(second?.activities[1]?.lineage).toEqual([
      { fromActivityId: second?.activities[0]?.id, kind: 'revised' },
    ])
  })

  test('keeps the codes that the official paper does not explain, as unknown', () => {
    const unknown = activities().flatMap(({ funding }) => funding.filter(({ known }) => !known))
    expect(new Set(unknown.map(({ code }) => code))).toEqual(new Set(['NC', 'SAR']))
    expect(result('2.2')?.strands[4]?.activities[0]?.leads).toEqual([
      { code: 'DF', qualifier: '', known: true },
      { code: 'SA', qualifier: 'Africa', known: true },
    ])
  })

  test('lets an indicator cover the rows below it that have none', () => {
    const rows = result('1.1')?.strands ?? []
    expect(rows[1]?.indicatorId).toBe(rows[0]?.indicatorId)
    expect(rows.at(-1)?.indicatorId).not.toBe(rows[0]?.indicatorId)
  })
})

describe.skipIf(!existsSync(official))('beside the official paper', () => {
  test('never has eight words in a row from the paper', async () => {
    const runs = new Set(runsOf(await readFile(official, 'utf8')))
    for (const text of texts)
      for (const run of runsOf(wordsOf(text, 'fr'))) expect(runs.has(run), run).toBe(false)
  })

  test('cites every instrument that the tables of the paper cite', async () => {
    const paper = await readFile(official, 'utf8')
    const tables = paper.slice(paper.search(/^\s*1\.1 /m)).replace(/(?<=[.-])\s+(?=\d)/g, '')
    const example = JSON.stringify(plan)
    for (const [symbol] of tables.matchAll(/\b(?:[IVX]+\.|SC\d+-)\d+/g))
      expect(example.includes(`"${symbol}"`), symbol).toBe(true)
  })
})

describe('a spoilt example', () => {
  let brokenFolder: string
  beforeAll(async () => {
    brokenFolder = await mkdtemp(join(tmpdir(), 'jacana-example-'))
  })
  afterAll(() => rm(brokenFolder, { recursive: true }))

  test.each<[what: string, file: string, from: string | RegExp, to: string, place: string, reason: RegExp]>([
    ['no JSON', 'plan.json', '{', '', '', /JSON/],
    ['a language missing', 'function-2.json', /"fr": .*\n/, '', 'title.fr', /string/],
    ['an empty text', 'function-2.json', /"es": ".*"/, '"es": " "', 'title.es', /empty/],
    ['a word that is no key', 'function-3.json', '"goal"', '"gaol"', 'goal', /object|expected/],
    ['a section out of order', 'function-3.json', '"3"', '"4"', 'number', /4 stands where 3 is due/],
    [
      'a result out of order',
      'function-3.json',
      '"3.2"',
      '"3.1"',
      'results.1.number',
      /3\.1 stands where 3\.2 is due/,
    ],
    [
      'an unknown lead',
      'function-1.json',
      '["SA Africa"]',
      '["XX Africa"]',
      '1.2 rows.1',
      /unknown lead XX Africa/,
    ],
    [
      'an unknown funding source',
      'function-1.json',
      '["core", "NA"]',
      '["gold"]',
      '1.1 rows.10',
      /unknown funding gold/,
    ],
    ['an unknown tag', 'function-1.json', '["CEPA"]', '["CEAP"]', '1.1 rows.7', /unknown tag CEAP/],
    [
      'a year outside the plan',
      'function-1.json',
      '"2023": {',
      '"2022": {',
      '1.1 rows.0',
      /2022 is not a year/,
    ],
    [
      'a closing of nothing',
      'function-1.json',
      /"2024": \{(?=\s*"activity": \{\s*"en": "Help the working group concerned)/,
      '"2024": { "closing": true,',
      '1.1 rows.3',
      /2024 closes nothing/,
    ],
    [
      'a mandate that cannot be read',
      'function-1.json',
      'Resolution XIV.6 par. 22',
      'whatever',
      '1.1 mandates.5',
      /whatever/,
    ],
    ['a column of another period', 'plan.json', '"year": 2025', '"year": 2035', 'layout.1.year', /2035/],
    ['a code that stands twice', 'plan.json', '"code": "DSP"', '"code": "DSG"', 'posts', /DSG stands twice/],
  ])('%s', async (_, file, from, to, place, reason) => {
    await cp(folder, brokenFolder, { recursive: true })
    const sound = await readFile(join(folder, file), 'utf8')
    await writeFile(join(brokenFolder, file), sound.replace(from, to))
    await expect(readExamplePlan(brokenFolder, counter())).rejects.toMatchObject({
      code: 'exampleInvalid',
      values: { file, place: expect.stringContaining(place), reason: expect.stringMatching(reason) },
    })
  })

  test('no folder, or no sections', async () => {
    await expect(readExamplePlan(join(brokenFolder, 'none'), counter())).rejects.toMatchObject({
      values: { file: 'plan.json' },
    })
    await cp(folder, brokenFolder, { recursive: true })
    for (const name of await readdir(brokenFolder))
      if (name !== 'plan.json') await rm(join(brokenFolder, name), { recursive: true })
    await expect(readExamplePlan(brokenFolder, counter())).rejects.toMatchObject({
      values: { file: 'function-1.json', reason: 'missing' },
    })
  })
})

const result = (number: string) => results().find(each => each.number === number)

/** Every localized text within a value. */
const textsIn = (value: unknown): LocalizedText[] => {
  if (typeof value !== 'object' || value === null) return []
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn)
}

const isText = (value: object): value is LocalizedText => 'source' in value && 'words' in value

/** The numbers and symbols of a text, sorted. */
const figures = (text: string): string[] =>
  (text.match(/(?:[IVX]+\.|\b(?:SC|COP)(?=\d))?\d+(?:[.-]\d+)*/g) ?? []).flatMap(years).sort()

// A span of years is written "2023–2025" or "2023-2025".
const years = (figure: string): string[] => (/^\d{4}-\d{4}$/.test(figure) ? figure.split('-') : [figure])

const wordList = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? []

const runsOf = (text: string): string[] => {
  const words = wordList(text)
  return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '))
}
