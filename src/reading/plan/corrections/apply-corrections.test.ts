import { describe, expect, test } from 'vitest'
import type { Correction } from '#domain/papers/correction.ts'
import { applyCorrections } from './apply-corrections.ts'
import type { Doubt, ParsedPlan } from '#domain/papers/parsed-plan.ts'

const at = (row: number) => ({ section: '1', result: '1.1', row })
const doubt = (row: number, cell: string): Doubt => ({
  at: at(row),
  cell,
  text: '',
  confidence: 0.4,
  reason: 'columnUnsure',
  alternatives: [],
})

const plan: ParsedPlan = {
  document: { language: 'en', paragraphs: [], legend: [] },
  columns: [
    { role: 'result' },
    { role: 'periodIndicator' },
    { role: 'activity', year: 2030 },
    { role: 'activity', year: 2031 },
    { role: 'lead' },
  ],
  sections: [
    {
      number: '1',
      title: 'Science',
      goal: '',
      results: [
        {
          number: '1.1',
          text: 'Maps',
          mandatesText: '',
          rows: [
            {
              cells: { periodIndicator: 'Map published', 'activity:2030': 'Call for maps', lead: 'SO' },
              lines: [1, 4],
            },
            { cells: { 'activity:2030': 'of every bog', 'activity:2031': 'Print the map' }, lines: [5, 7] },
            { cells: { 'activity:2031': 'Post it', lead: 'FO' } },
          ],
        },
      ],
    },
  ],
  doubts: [doubt(0, 'activity:2030'), doubt(1, 'activity:2030'), doubt(1, 'activity:2031'), doubt(2, 'lead')],
  warnings: [{ code: 'unknownCode', values: { code: 'FO', column: 'lead' }, at: at(2) }],
}

const after = (...corrections: Correction[]) => {
  const correctedPlan = applyCorrections(plan, corrections)
  return {
    cells: correctedPlan.sections[0]?.results[0]?.rows.map(({ cells }) => cells),
    doubts: correctedPlan.doubts.map(({ at: { row }, cell }) => [row, cell]),
    warned: correctedPlan.warnings.map(({ at }) => at?.row),
    corrected: correctedPlan,
  }
}

test('a cell moves to another column, and both cells lose their doubts', () => {
  const { cells, doubts } = after({ kind: 'moveCell', at: at(1), cell: 'activity:2030', to: 'activity:2031' })
  expect(cells?.[1]).toEqual({ 'activity:2031': 'of every bog\n\nPrint the map' })
  expect(doubts).toEqual([
    [0, 'activity:2030'],
    [2, 'lead'],
  ])
})

test('a cell moves to the row above or below, and a cut sentence is one again', () => {
  expect(
    after({ kind: 'moveToRow', at: at(1), cell: 'activity:2030', direction: 'above' }).cells?.[0]?.[
      'activity:2030'
    ],
  ).toBe('Call for maps of every bog')
  expect(
    after({ kind: 'moveToRow', at: at(1), cell: 'activity:2031', direction: 'below' }).cells?.[2]?.[
      'activity:2031'
    ],
  ).toBe('Print the map\n\nPost it')
})

test('a row is merged into the one above; doubts below follow their rows', () => {
  const { cells, doubts, warned, corrected } = after({ kind: 'mergeRow', at: at(1) })
  expect(cells).toEqual([
    {
      periodIndicator: 'Map published',
      'activity:2030': 'Call for maps of every bog',
      'activity:2031': 'Print the map',
      lead: 'SO',
    },
    { 'activity:2031': 'Post it', lead: 'FO' },
  ])
  expect(doubts).toEqual([
    [0, 'activity:2031'],
    [1, 'lead'],
  ])
  expect(warned).toEqual([1])
  expect(corrected.sections[0]?.results[0]?.rows[0]?.lines).toEqual([1, 7])
})

test('a row is split at a cell', () => {
  const { cells, doubts, warned } = after({ kind: 'splitRow', at: at(1), cell: 'activity:2031' })
  expect(cells?.slice(1)).toEqual([
    { 'activity:2030': 'of every bog' },
    { 'activity:2031': 'Print the map' },
    { 'activity:2031': 'Post it', lead: 'FO' },
  ])
  expect(doubts).toEqual([
    [0, 'activity:2030'],
    [1, 'activity:2030'],
    [3, 'lead'],
  ])
  expect(warned).toEqual([3])
})

test('a row is dropped with its doubts', () => {
  const { cells, doubts, warned } = after({ kind: 'dropRow', at: at(1) })
  expect(cells?.length).toBe(2)
  expect(doubts).toEqual([
    [0, 'activity:2030'],
    [1, 'lead'],
  ])
  expect(warned).toEqual([1])
})

test('texts are replaced, in rows and outside them', () => {
  const { corrected, doubts } = after(
    { kind: 'editText', at: at(1), cell: 'activity:2030', text: '' },
    { kind: 'editText', at: { section: '1', result: '1.1' }, cell: 'mandates', text: 'Resolution IV.2' },
    { kind: 'editText', at: { section: '1' }, cell: 'goal', text: 'Peat is known.' },
    { kind: 'accept', at: at(0), cell: 'activity:2030' },
  )
  expect(corrected.sections[0]).toMatchObject({
    goal: 'Peat is known.',
    results: [{ mandatesText: 'Resolution IV.2' }],
  })
  expect(corrected.sections[0]?.results[0]?.rows[1]?.cells).toEqual({ 'activity:2031': 'Print the map' })
  expect(doubts).toEqual([
    [1, 'activity:2031'],
    [2, 'lead'],
  ])
})

describe('impossible corrections are refused', () => {
  test.each<[string, Correction]>([
    ['no such row', { kind: 'dropRow', at: at(9) }],
    ['no such result', { kind: 'mergeRow', at: { section: '1', result: '7.7', row: 1 } }],
    ['nothing above', { kind: 'mergeRow', at: at(0) }],
    ['nothing below', { kind: 'moveToRow', at: at(2), cell: 'lead', direction: 'below' }],
    ['no such column', { kind: 'moveCell', at: at(0), cell: 'lead', to: 'activity:1999' }],
    ['an empty cell', { kind: 'moveCell', at: at(1), cell: 'lead', to: 'activity:2030' }],
    ['nothing to part from', { kind: 'splitRow', at: at(0), cell: 'periodIndicator' }],
    ['no such doubt', { kind: 'accept', at: at(9), cell: 'lead' }],
    ['no such text', { kind: 'editText', at: { section: '1' }, cell: 'lead', text: 'x' }],
  ])('%s', (_, correction) =>
    expect(() => after(correction)).toThrow(expect.objectContaining({ code: 'correctionImpossible' })),
  )
})
