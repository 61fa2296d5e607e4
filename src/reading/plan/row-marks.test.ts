import { expect, it } from 'vitest'
import type { ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'
import { takeRowMarks } from './row-marks.ts'

const planOf = (row: ParsedRow, tint?: string): ParsedPlan => ({
  document: { language: 'en', paragraphs: [], legend: [], ...(tint && { tint }) },
  columns: [{ role: 'result' }, { role: 'activity', year: 2030 }, { role: 'lead' }],
  sections: [
    {
      number: '1',
      title: '',
      goal: '',
      results: [{ number: '1.1', text: '', mandatesText: '', rows: [row] }],
    },
  ],
  doubts: [],
  warnings: [],
})

const rowOf = (plan: ParsedPlan): ParsedRow | undefined => takeRowMarks(plan).sections[0]?.results[0]?.rows[0]

it.each([
  ['Print the map.\n\nCEPA', 'Print the map.'],
  ['Hold:\n• a day\n\nCEPA', 'Hold:\n• a day'],
  ['Print the map. CEPA', 'Print the map.'],
])('a mark in words becomes a tag: %j', (text, left) => {
  expect(rowOf(planOf({ cells: { 'activity:2030': text, lead: 'SG' } }, 'CEPA'))).toEqual({
    cells: { 'activity:2030': left, lead: 'SG' },
    tags: ['CEPA'],
  })
})

it('a row that is also tinted has the tag once', () => {
  expect(
    rowOf(planOf({ cells: { 'activity:2030': 'Print.\n\nCEPA' }, tags: ['CEPA'] }, 'CEPA'))?.tags,
  ).toEqual(['CEPA'])
})

it.each([
  ['Prepare the plan of CEPA', 'CEPA', 'activity:2030'],
  ['Print.\n\nCEPA', undefined, 'activity:2030'],
  ['Print.\n\nCEPA', 'CEPA', 'lead'],
])('words that are no mark stay: %j', (text, tint, key) => {
  const row = { cells: { [key]: text } }
  expect(rowOf(planOf(row, tint))).toEqual(row)
})
