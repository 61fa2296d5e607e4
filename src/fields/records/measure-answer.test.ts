import { expect, test } from 'vitest'

import { outings } from '#tests/measured-register.ts'
import { outing } from '#tests/outing.ts'

import { answerMeasure, type MeasureQuestion } from './measure-answer.ts'
import { measureChanges, sumOfChanges } from './measure-changes.ts'
import type { Measure } from './measure.ts'
import type { StoredRecord } from './record.ts'

const answer = (name: string, records: readonly StoredRecord[], question: MeasureQuestion) => {
  const measure = outings.measures[name] as Measure
  return answerMeasure(
    measure,
    sumOfChanges(records.flatMap(record => measureChanges(outings, measure, record))),
    question,
  )
}

/** The rows as short texts: `2024 boat: 2`. */
const rowsOf = (...question: Parameters<typeof answer>): string[] =>
  answer(...question).rows.map(({ keys, figure }) => `${keys.join(' ')}: ${figure.value ?? 'not reported'}`)

const year = (number: number) => ({ from: `${number}-01-01`, until: `${number}-12-31` })
const walk = (id: string, from: string, more: object = {}) => outing(id, { from, kind: 'walk', ...more })

test('a count is asked for a period, by breakdowns and steps of time', () => {
  const records = [
    walk('a', '2023-05-01', { topics: ['peat', 'birds'] }),
    walk('b', '2024-01-01'),
    outing('c', { from: '2024-12-31', kind: 'boat', topics: ['peat'] }),
    walk('d', '2025-01-01'),
  ]
  expect(answer('begun', records, { ...year(2024), by: [] })).toEqual({
    total: { value: '2', count: 2, sum: '0' },
    rows: [],
    steps: [],
    leftOut: [],
  })
  expect(rowsOf('begun', records, { from: '2023-01-01', until: '2024-12-31', by: ['year', 'kind'] })).toEqual(
    ['2023 walk: 1', '2024 boat: 1', '2024 walk: 1'],
  )
  expect(answer('begun', records, { ...year(2024), by: ['kind', 'quarter'] }).steps).toMatchObject([
    { keys: ['2024-Q1'], figure: { value: '1' } },
    { keys: ['2024-Q4'], figure: { value: '1' } },
  ])
  // What has two topics stands under both, and what has none under the empty one.
  expect(rowsOf('begun', records, { until: '2025-12-31', by: ['topics'] })).toEqual([
    ': 2',
    'birds: 1',
    'peat: 2',
  ])
  expect(rowsOf('begun', records, { until: '2025-12-31', by: ['year'], only: { topics: ['peat'] } })).toEqual(
    ['2023: 1', '2024: 1'],
  )
})

test('where nothing is reported there is no number, and what nets to nothing is zero', () => {
  const states = [
    ['held', '2024-03-01'],
    ['cancelled', '2025-03-01'],
  ] as const
  const record = outing('a', { from: '2024-01-01', kind: 'walk' }, states)
  expect(answer('heldAsPlanned', [record], { ...year(2023), by: [] }).total).toEqual({ count: 0, sum: '0' })
  expect(answer('heldAsPlanned', [record], { ...year(2024), by: [] }).total.value).toBe('1')
  expect(answer('heldAsPlanned', [record], { ...year(2025), by: [] }).total.value).toBe('-1')
  expect(answer('heldAsPlanned', [record], { until: '2025-12-31', by: [] }).total.value).toBe('0')
  expect(answer('meanArea', [], { until: '2025-12-31', by: [] }).total.value).toBeUndefined()
})

test('a stock is what is in force at the end of each step', () => {
  const records = [
    outing('a', { from: '2023-05-01', until: '2024-05-31', area: '2.5', host: 'KEN' }),
    outing('b', { from: '2024-02-01', area: '1', host: 'FRA' }),
  ]
  expect(rowsOf('areaInUse', records, { from: '2023-01-01', until: '2024-12-31', by: ['year'] })).toEqual([
    '2023: 2.5',
    '2024: 1',
  ])
  expect(rowsOf('areaInUse', records, { until: '2024-05-31', by: ['host.region'] })).toEqual([
    'Africa: 2.5',
    'Europe: 1',
  ])
  expect(answer('areaInUse', records, { ...year(2024), by: [] }).total.value).toBe('1')
})

test('a share of a period is about those whose day is in it, as things stood at its end', () => {
  const reportedOn = (id: string, from: string, on: string) =>
    outing(id, { from, kind: 'walk' }, [
      ['planned', '2023-01-01'],
      ['reported', on],
    ])
  const records = [
    reportedOn('a', '2023-06-01', '2023-07-01'),
    reportedOn('b', '2023-12-20', '2024-02-01'),
    reportedOn('c', '2023-12-21', '2024-02-01'),
    reportedOn('d', '2024-06-01', '2024-07-01'),
  ]
  expect(rowsOf('reportedShare', records, { from: '2023-01-01', until: '2024-12-31', by: ['year'] })).toEqual(
    ['2023: 33.3', '2024: 100'],
  )
  const total = { value: '100', count: 4, sum: '4' }
  expect(answer('reportedShare', records, { from: '2023-01-01', until: '2024-12-31', by: [] }).total).toEqual(
    total,
  )
  expect(answer('reportedShare', records, { until: '2023-12-31', by: [] }).total.value).toBe('33.3')
})

test('sums and averages are exact, and what is left out is said', () => {
  const heldOuting = (id: string, values: object) =>
    outing(id, { from: '2024-03-01', ...values }, [['held', '2024-03-01']])
  const records = [
    heldOuting('a', { area: '0.1', cost: { amount: '0.10', currency: 'CHF' } }),
    heldOuting('b', { area: '0.2', cost: { amount: '0.20', currency: 'CHF' } }),
    heldOuting('c', { area: '0.2', cost: { amount: '5', currency: 'EUR' } }),
    outing('d', { area: '7' }, [['held', '2024-03-01']]),
  ]
  expect(answer('cost', records, { ...year(2024), by: [] })).toEqual({
    total: { value: '0.3', count: 2, sum: '0.3' },
    rows: [],
    steps: [],
    leftOut: [
      { reason: 'noDay', count: 1 },
      { reason: 'otherCurrency', count: 1 },
    ],
  })
  // 0.5 / 3, half up at two places.
  expect(answer('meanArea', records, { ...year(2024), by: [] }).total.value).toBe('0.17')
})

test('different values count once, whoever brings them', () => {
  const guests = [{ party: 'KEN' }, { party: 'KEN' }, { party: 'FRA' }, {}]
  const records = [
    outing('a', { kind: 'walk' }, [['held', '2024-03-01']], guests),
    outing('b', { kind: 'boat' }, [['held', '2024-04-01']], [{ party: 'KEN' }]),
  ]
  expect(answer('partiesReached', records, { ...year(2024), by: ['kind'] })).toMatchObject({
    total: { value: '2', count: 4 },
    rows: [
      { keys: ['boat'], figure: { value: '1' } },
      { keys: ['walk'], figure: { value: '2' } },
    ],
    leftOut: [{ reason: 'noValue', count: 1 }],
  })
})
