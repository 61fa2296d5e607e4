import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlan } from '#reading/plan/read-plan.ts'
import type { ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'

const folder = new URL('../../../shared/input/', import.meta.url)
const text = new URL('sc63-doc14-fr.txt', folder)
const expectation = new URL('sc63-doc14-functions-1-2.expected.json', folder)
const there = existsSync(text) && existsSync(expectation)

// White space, bullets and the form of apostrophes do not count in a reading.
const bare = (words: string): string => words.replace(/[\s•]/g, '').replace(/[’‘]/g, "'")

const cellsOf = (plan: ParsedPlan): Map<string, string> => {
  const cells = new Map<string, string>()
  const add = (at: string, row: ParsedRow): void => {
    for (const [key, words] of Object.entries(row.cells)) cells.set(`${at} ${key}`, bare(words))
  }
  for (const result of plan.sections.flatMap(section => section.results)) {
    cells.set(`${result.number} text`, bare(result.text))
    cells.set(`${result.number} mandates`, bare(result.mandatesText))
    for (const [index, row] of result.rows.entries()) add(`${result.number} ${index}`, row)
  }
  return cells
}

describe.skipIf(!there)('the real plan (skipped where ../shared is not there)', () => {
  const read = there
    ? readPlan({ kind: 'lines', format: 'txt', lines: readFileSync(text, 'utf8').split('\n') })
    : undefined
  const expected = there ? (JSON.parse(readFileSync(expectation, 'utf8')) as ParsedPlan) : undefined

  it('has all its sections, results and rows', () => {
    const results = read?.sections.flatMap(section => section.results) ?? []
    expect([read?.sections.length, results.length, results.flatMap(result => result.rows).length]).toEqual([
      7, 22, 104,
    ])
    expect(read?.sections.every(section => section.title !== '' && section.goal !== '')).toBe(true)
  })

  it('says of itself what the expected reading says', () => {
    expect(read?.document).toMatchObject(expected?.document ?? {})
    expect(read?.columns).toEqual(expected?.columns)
  })

  it('has at least 97 of 100 cells exactly as expected, and names most of the others as doubts', () => {
    if (!read || !expected) throw new Error('there is nothing to compare')
    const cells = cellsOf(read)
    const expectedCells = cellsOf(expected)
    const wrong = [...expectedCells].filter(([key, words]) => cells.get(key) !== words).map(([key]) => key)
    expect(1 - wrong.length / expectedCells.size, wrong.join('; ')).toBeGreaterThanOrEqual(0.97)
  })

  it('warns of the codes that the legend does not explain', () => {
    const codes = read?.warnings
      .filter(({ code }) => code === 'unknownCode')
      .map(({ values }) => values['code'])
    expect(new Set(codes)).toEqual(new Set(['NC', 'SAR']))
  })
})
