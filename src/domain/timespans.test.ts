import { expect, test } from 'vitest'

import { spanOfKey, stepsIn, timeKey, timeSteps } from './timespans.ts'

test('a time is divided into steps of the calendar, cut off at its ends', () => {
  expect(stepsIn('2023-11-15', '2024-02-10', 'month')).toEqual([
    { key: '2023-11', from: '2023-11-15', until: '2023-11-30' },
    { key: '2023-12', from: '2023-12-01', until: '2023-12-31' },
    { key: '2024-01', from: '2024-01-01', until: '2024-01-31' },
    { key: '2024-02', from: '2024-02-01', until: '2024-02-10' },
  ])
  expect(stepsIn('2023-12-31', '2024-04-01', 'quarter').map(({ key, until }) => [key, until])).toEqual([
    ['2023-Q4', '2023-12-31'],
    ['2024-Q1', '2024-03-31'],
    ['2024-Q2', '2024-04-01'],
  ])
  expect(stepsIn('2023-06-01', '2024-02-29', 'year').map(({ until }) => until)).toEqual([
    '2023-12-31',
    '2024-02-29',
  ])
  expect(stepsIn('2024-02-01', '2024-01-01', 'year')).toEqual([])
  expect(stepsIn('0001-01-01', '2024-01-01', 'month')).toHaveLength(1200)
})

test('a day is in one step of each kind', () => {
  expect(timeKey('2024-10-01', 'quarter')).toBe('2024-Q4')
  expect(timeKey('2024-09-30', 'quarter')).toBe('2024-Q3')
})

test('the name of a step leads back to its days', () => {
  for (const step of timeSteps)
    for (const span of stepsIn('2023-01-01', '2024-12-31', step)) expect(spanOfKey(span.key)).toEqual(span)
  expect(spanOfKey('2024-13')).toBeUndefined()
  expect(spanOfKey('walk')).toBeUndefined()
})
