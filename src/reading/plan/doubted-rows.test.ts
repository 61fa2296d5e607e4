import { expect, test } from 'vitest'

import { doubtedRows } from './doubted-rows.ts'
import type { Doubt, ParsedPlan } from '#domain/papers/parsed-plan.ts'

const doubt = (row: number, cell: string): Doubt => ({
  at: { section: '1', result: '1.1', row },
  cell,
  text: '',
  confidence: 0.5,
  reason: 'rowUnsure',
  alternatives: [],
})

const plan: ParsedPlan = {
  document: { language: 'en', paragraphs: [], legend: [] },
  columns: [{ role: 'result' }, { role: 'periodIndicator' }, { role: 'activity' }, { role: 'note' }],
  headings: ['Result', 'Indicator', 'Activity', 'Remarks'],
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
            { cells: { periodIndicator: 'Map published', activity: 'Draw' } },
            { cells: { activity: 'Print' } },
            { cells: { activity: 'Send' } },
            { cells: { periodIndicator: 'Map known', activity: 'Show' } },
          ],
        },
        { number: '1.2', text: 'Schools', mandatesText: '', rows: [{ cells: { activity: 'Teach' } }] },
      ],
    },
  ],
  doubts: [doubt(1, 'activity'), doubt(2, 'activity'), doubt(2, 'lead')],
  warnings: [],
}

test('only rows with doubts are listed, each with its inherited cells and a note', () => {
  const { document, columns, headings, sections } = doubtedRows(plan, 'Doubt', doubts =>
    doubts.map(({ cell }) => cell).join(' '),
  )
  expect(document.partial).toBe(true)
  expect(columns.map(({ role }) => role)).toEqual(['result', 'periodIndicator', 'activity', 'note'])
  expect(headings).toEqual(['Result', 'Indicator', 'Activity', 'Doubt'])
  expect(sections.flatMap(({ results }) => results.map(({ number }) => number))).toEqual(['1.1'])
  expect(sections[0]?.results[0]?.rows.map(({ cells }) => cells)).toEqual([
    { periodIndicator: 'Map published', activity: 'Print', note: 'activity' },
    { activity: 'Send', note: 'activity lead' },
  ])
})

test('a doubt on a result is noted in the first of its rows', () => {
  const [onResult] = [{ ...doubt(0, 'result'), at: { section: '1', result: '1.2' } }]
  const { sections } = doubtedRows({ ...plan, doubts: onResult ? [onResult] : [] }, 'Doubt', doubts =>
    String(doubts.length),
  )
  expect(sections[0]?.results.map(({ number, rows }) => [number, rows[0]?.cells['note']])).toEqual([
    ['1.2', '1'],
  ])
})
