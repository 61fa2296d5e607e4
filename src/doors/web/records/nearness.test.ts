import { expect, test } from 'vitest'

import { daysFrom, sayNearness } from './nearness.ts'

test('days are counted over the ends of months, years and summer time', () => {
  expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysFrom('2025-01-01', '2024-12-31')).toBe(-1)
  expect(daysFrom('2024-03-30', '2024-04-01')).toBe(2)
})

test('nearness is said in the largest whole unit, in each language', () => {
  const nearness = (day: string) => sayNearness('en', '2024-03-12', day)
  expect(nearness('2024-03-12')).toBe('today')
  expect(nearness('2024-03-11')).toBe('1 day late')
  expect(nearness('2024-02-14')).toBe('27 days late')
  expect(nearness('2024-03-14')).toBe('in 2 days')
  expect(nearness('2024-07-12')).toBe('in 4 months')
  expect(nearness('2021-03-11')).toBe('3 years late')
  expect(sayNearness('fr', '2024-03-12', '2024-07-12')).toBe('dans 4 mois')
  expect(sayNearness('es', '2024-03-12', '2024-03-11')).toBe('1 día de retraso')
})
