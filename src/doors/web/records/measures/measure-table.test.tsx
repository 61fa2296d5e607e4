import { expect, test } from 'vitest'

import { answerMeasure, type MeasureQuestion } from '#fields/records/measure-answer.ts'
import { measureChanges } from '#fields/records/measure-changes.ts'
import type { Measure } from '#fields/records/measure.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import { outings } from '#tests/measured-register.ts'
import { outing } from '#tests/outing.ts'

import type { View } from '#doors/web/frame/view.ts'
import { MeasureTable } from './measure-table.tsx'

const view = { language: 'en' } as View

const tableOf = (name: string, records: readonly StoredRecord[], question: MeasureQuestion): string => {
  const measure = outings.measures[name] as Measure
  const changes = records.flatMap(record => measureChanges(outings, measure, record))
  const writing = {
    language: 'en' as const,
    formats: fieldFormats('en'),
    nameOf: (_: string, id: string) => (id === 'KEN' ? 'Kenya' : undefined),
  }
  const answer = answerMeasure(measure, changes, question)
  const numbers = { register: outings, name, measure, question, writing, ...answer }
  const table: { toString: () => string } = <MeasureTable numbers={numbers} view={view} />
  return table.toString()
}

/** The texts of the cells, row by row. */
const cellsOf = (html: string): string[][] =>
  html
    .split('<tr')
    .slice(1)
    .map(row =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
        cell.replaceAll(/<[^>]*>/g, ''),
      ),
    )

const walk = (id: string, from: string, more: object = {}) => outing(id, { from, kind: 'walk', ...more })
const records = [
  walk('a', '2022-03-01'),
  walk('b', '2024-03-01', { host: 'KEN' }),
  walk('c', '2024-05-01', { host: 'KEN' }),
  outing('d', { kind: 'boat' }),
]
const years = { from: '2022-01-01', until: '2024-06-30' }

test('a row for each value, a column for each year, also those in which nothing is reported', () => {
  expect(cellsOf(tableOf('begun', records, { ...years, by: ['host', 'year'] }))).toEqual([
    ['Host', '2022', '2023', '2024'],
    ['Kenya', 'not reported', 'not reported', '2'],
    ['Not given', '1', 'not reported', 'not reported'],
    ['Together', '1', 'not reported', '2'],
  ])
  expect(cellsOf(tableOf('begun', records, { ...years, by: ['year'] }))).toEqual([
    ['', '2022', '2023', '2024'],
    ['Together', '1', 'not reported', '2'],
  ])
})

test('each number opens its records, and so does each reason to leave some out', () => {
  const html = tableOf('begun', records, { ...years, by: ['year', 'host'] })
  const links = [...html.matchAll(/behind=([^"]*)"/g)].map(([, text = '']) => decodeURIComponent(text))
  expect(links).toEqual([
    'begun;2024-01-01..2024-06-30;host=KEN',
    'begun;2022-01-01..2022-12-31;host=',
    'begun;2022-01-01..2022-12-31',
    'begun;2024-01-01..2024-06-30',
    'begun;2022-01-01..2024-06-30;!noDay',
  ])
  expect(html).toContain('1 without a day')
})

test('bars are at the scale of the largest number', () => {
  const html = tableOf('begun', records, { ...years, by: ['year'] })
  expect([...html.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(([, width]) => width)).toEqual([
    '50.0%',
    '0.0%',
    '100.0%',
  ])
})

test('money, shares and days say what they are, and a stock says its day', () => {
  const states = [
    ['held', '2024-01-01'],
    ['reported', '2024-04-11'],
  ] as const
  const values = { from: '2024-03-01', until: '2024-04-01', cost: { amount: '1200.5', currency: 'CHF' } }
  const own = [outing('x', values, states), walk('y', '2024-03-02')]
  const numberOf = (name: string) =>
    cellsOf(tableOf(name, own, { until: '2024-12-31', by: ['year'] })).at(-1)?.[1]
  expect(numberOf('cost')).toBe('CHF\u00a01,200.50')
  expect(numberOf('reportedShare')).toBe('50%')
  expect(numberOf('daysToReport')).toBe('10 days')
  expect(tableOf('planned', own, { until: '2024-12-31', by: ['year'] })).toContain('as at 31 December 2024')
  expect(tableOf('begun', own, { ...years, by: ['year'] })).toContain('1 January 2022 to 30 June 2024')
})

test('what has several values is said to stand in several rows', () => {
  expect(tableOf('begun', records, { ...years, by: ['topics', 'year'] })).toContain(
    'the rows may add up to more',
  )
  expect(tableOf('begun', records, { ...years, by: ['kind', 'year'] })).not.toContain(
    'the rows may add up to more',
  )
})
