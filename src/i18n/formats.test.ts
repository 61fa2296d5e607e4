import { expect, test } from 'vitest'

import {
  formatCount,
  formatDay,
  formatInstant,
  formatInstantIn,
  formatLanguageName,
  formatNumber,
  formatShare,
  formatYears,
} from './formats.ts'

test('numbers and shares are written as each language writes them', () => {
  expect(formatNumber('en', 12345)).toBe('12,345')
  expect(formatNumber('fr', 12345)).toMatch(/^12\s345$/)
  expect(formatShare('en', 0.384)).toBe('38%')
  expect(formatShare('fr', 0.384)).toMatch(/^38\s%$/)
})

test('a count has the plural of its language: in French zero is one', () => {
  expect(formatCount('en', 0, { one: 'row', other: 'rows' })).toBe('0\u00a0rows')
  expect(formatCount('fr', 0, { one: 'ligne', other: 'lignes' })).toBe('0\u00a0ligne')
  expect(formatCount('es', 1, { one: 'fila', other: 'filas' })).toBe('1\u00a0fila')
})

test('a day is a day everywhere, an instant is in UTC', () => {
  expect(formatDay('en', '2026-11-03')).toBe('3 November 2026')
  expect(formatDay('fr', '2026-11-03')).toBe('3 novembre 2026')
  expect(formatDay('fr', '2024-03-01')).toBe('1er mars 2024')
  expect(formatDay('fr', '2024-03-11')).toBe('11 mars 2024')
  expect(formatInstant('fr', '2024-03-01T10:00:00Z')).toMatch(/^1er mars 2024 à 10:00/)
  expect(formatInstantIn('fr', 'Africa/Nairobi', '2024-02-29T22:00:00Z')).toMatch(/^1er mars 2024 à 01:00/)
  expect(formatDay('es', 'before COP15')).toBe('before COP15')
  expect(formatInstant('en', '2026-11-23T23:30:00Z')).toBe('23 November 2026 at 23:30 UTC')
})

test('the first day of a month is an ordinal in French alone', () => {
  expect(formatDay('fr', '2024-03-01')).toBe('1er mars 2024')
  expect(formatDay('fr', '2024-03-11')).toBe('11 mars 2024')
  expect(formatDay('en', '2024-03-01')).toBe('1 March 2024')
  expect(formatDay('es', '2024-03-01')).toBe('1 de marzo de 2024')
  expect(formatInstant('fr', '2024-03-01T10:00:00Z')).toMatch(/^1er mars 2024 /)
})

test('a period, and the name of a language', () => {
  expect(formatYears('en', 2023, 2025)).toBe('2023–2025')
  expect(formatYears('fr', 2023, 2025)).toBe('2023-2025')
  expect(formatYears('fr', 2024, 2024)).toBe('2024')
  expect(formatLanguageName('es', 'en')).toBe('inglés')
  expect(formatLanguageName('en', 'not a tag')).toBe('not a tag')
})
