import { describe, expect, test } from 'vitest'

import type { Doubt, ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'
import type { PlanChange } from '#domain/differences/plan-changes.ts'
import { doubtsInOrder, nextDoubt } from './doubt-order.ts'
import { rowsOfPage } from './preview-rows.ts'
import { rowChanges } from './row-changes.ts'

const doubt = (result: string, row: number | undefined, cell: string): Doubt => ({
  at: { section: result.slice(0, 1), result, ...(row !== undefined && { row }) },
  cell,
  text: '',
  confidence: 0.5,
  reason: 'columnUnsure',
  alternatives: [],
})

const rows = (count: number): ParsedRow[] =>
  Array.from({ length: count }, (_, i) => ({ cells: { 'activity:2031': `Work ${i + 1}` } }))

const plan = (doubts: Doubt[], ...results: [number: string, rows: ParsedRow[]][]): ParsedPlan => ({
  document: { language: 'en', paragraphs: [], legend: [] },
  columns: [
    { role: 'result' },
    { role: 'periodIndicator' },
    { role: 'activity', year: 2031 },
    { role: 'lead' },
  ],
  sections: [...new Set(results.map(([number]) => number.slice(0, 1)))].map(section => ({
    number: section,
    title: '',
    goal: '',
    results: results
      .filter(([number]) => number.startsWith(section))
      .map(([number, list]) => ({ number, text: '', mandatesText: '', rows: list })),
  })),
  doubts,
  warnings: [],
})

const unchanged = (parsedPlan: ParsedPlan) => rowChanges(parsedPlan, [], false)

describe('rows', () => {
  const parsedPlan = plan(
    [doubt('1.2', undefined, 'result'), doubt('2.1', 3, 'lead')],
    ['1.1', rows(2)],
    ['1.2', rows(2)],
    ['2.1', rows(5)],
  )

  test('in doubt include the first row of a result with a doubt of its own', () => {
    const { rows: visibleRows } = rowsOfPage(parsedPlan, unchanged(parsedPlan), { show: 'doubts' })
    expect(visibleRows.map(({ at }) => [at.result, at.row])).toEqual([
      ['1.2', 0],
      ['2.1', 3],
    ])
  })

  test('in thousands are divided into pages; the page shown holds the requested place', () => {
    const long = plan(
      [],
      ...Array.from({ length: 30 }, (_, i): [string, ParsedRow[]] => [`1.${i + 1}`, rows(200)]),
    )
    const page = rowsOfPage(long, unchanged(long), {
      show: 'all',
      at: { section: '1', result: '1.20', row: 150 },
    })
    expect(page.total).toBe(6000)
    expect(page.rows.length).toBeLessThan(200)
    expect(page.rows.some(({ at }) => at.result === '1.20' && at.row === 150)).toBe(true)
    const all = page.pages.flatMap(
      (_, i) => rowsOfPage(long, unchanged(long), { show: 'all', page: i + 1 }).rows,
    )
    expect(all.length).toBe(6000)
    expect(rowsOfPage(long, unchanged(long), { show: 'all', page: 10_000 }).page).toBe(page.pages.length)
  })

  test('of a result without any leave the result visible', () => {
    const emptyPlan = plan([], ['1.1', []])
    expect(rowsOfPage(emptyPlan, unchanged(emptyPlan), { show: 'all' }).rows.map(({ row }) => row)).toEqual([
      undefined,
    ])
  })
})

test('doubts come in reading order, and the last leads back to the first', () => {
  const parsedPlan = plan(
    [
      doubt('2.1', 0, 'lead'),
      doubt('1.1', 1, 'lead'),
      doubt('1.1', 1, 'periodIndicator'),
      doubt('1.1', undefined, 'result'),
    ],
    ['1.1', rows(2)],
    ['2.1', rows(1)],
  )
  expect(doubtsInOrder(parsedPlan).map(({ at, cell }) => `${at.result} ${cell}`)).toEqual([
    '1.1 result',
    '1.1 periodIndicator',
    '1.1 lead',
    '2.1 lead',
  ])
  expect(nextDoubt(parsedPlan, { section: '1', result: '1.1', row: 1 }, 'activity:2031')?.cell).toBe('lead')
  expect(nextDoubt(parsedPlan, { section: '2', result: '2.1', row: 0 }, 'lead')?.at.result).toBe('2.1')
  expect(nextDoubt(parsedPlan, { section: '2', result: '2.1', row: 1 })?.cell).toBe('result')
})

describe('changes', () => {
  const change = (more: Partial<PlanChange>): PlanChange => ({
    action: 'changed',
    subject: 'activity',
    owner: 'a',
    part: 'text',
    place: { number: '1.1', row: 2, year: 2031 },
    before: 'Draw',
    after: 'Work 2',
    ...more,
  })
  const at = { section: '1', result: '1.1', row: 1 }
  const parsedPlan = plan([], ['1.1', [...rows(2), { cells: { periodIndicator: 'Map known' } }]])

  test('stand in the cell they change, with its text before', () => {
    const changes = rowChanges(parsedPlan, [change({}), change({ part: 'leads', before: 'SO' })], false)
    expect(changes.ofCell(at, 'activity:2031')).toEqual({ before: 'Draw' })
    expect(changes.ofCell(at, 'lead')).toEqual({ before: 'SO' })
    expect(changes.ofCell({ ...at, row: 0 }, 'activity:2031')).toBeUndefined()
    expect(changes.ofRow(at)).toBe('changed')
  })

  test('of a new row are shown once, not in each cell', () => {
    const changes = rowChanges(
      parsedPlan,
      [change({ action: 'added', subject: 'row', part: 'row' }), change({ action: 'added' })],
      false,
    )
    expect(changes.ofRow(at)).toBe('added')
    expect(changes.ofCell(at, 'activity:2031')).toBeUndefined()
  })

  test('of a period indicator stand at its text', () => {
    const changes = rowChanges(
      parsedPlan,
      [change({ subject: 'periodIndicator', place: { number: '1.1' }, after: 'Map known' })],
      false,
    )
    expect(changes.ofCell({ ...at, row: 2 }, 'periodIndicator')).toEqual({ before: 'Draw' })
  })

  test('that no row shows are listed apart: what ends, the plan itself, and papers with some rows', () => {
    const some = [change({ action: 'ended', subject: 'row' }), change({ subject: 'plan', place: {} })]
    expect(rowChanges(parsedPlan, some, false).beside).toHaveLength(2)
    expect(
      rowChanges({ ...parsedPlan, document: { ...parsedPlan.document, partial: true } }, [change({})], false)
        .beside,
    ).toHaveLength(1)
    expect(rowChanges(parsedPlan, some, true).beside).toEqual([])
  })
})
