import { expect, test } from 'vitest'

import { isDay } from './day.ts'

test('a day is a day of the calendar, written as in ISO 8601', () => {
  expect(['2024-02-29', '2025-12-31'].map(isDay)).toEqual([true, true])
  expect(['2024-02-31', '2023-02-29', '2024-13-01', '31-12-2024', 'Before COP15', ''].map(isDay)).toEqual(
    Array(6).fill(false),
  )
  expect(['0001-01-01', '0000-12-31', '0000-01-01'].map(isDay)).toEqual([true, false, false])
})
