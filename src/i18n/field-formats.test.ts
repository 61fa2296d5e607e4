import { expect, test } from 'vitest'

import { languages } from '#domain/language.ts'

import { fieldFormats, formatDays } from './field-formats.ts'

const inEach = (say: (formats: ReturnType<typeof fieldFormats>) => string): string[] =>
  languages.map(language => say(fieldFormats(language)).replace(/[\u00a0\u202f]/g, ' '))

test('decimals, percents and money are written as each language writes them, exactly', () => {
  expect(inEach(({ decimal }) => decimal('123456789012345678.10'))).toEqual([
    '123,456,789,012,345,678.10',
    '123 456 789 012 345 678,10',
    '123.456.789.012.345.678,10',
  ])
  expect(inEach(({ percent }) => percent('12.5'))).toEqual(['12.5%', '12,5 %', '12,5 %'])
  expect(inEach(({ money }) => money('12000.50', 'CHF'))).toEqual([
    'CHF 12,000.50',
    '12 000,50 CHF',
    '12.000,50 CHF',
  ])
  expect(fieldFormats('en').money('1200', 'JPY')).toBe('JPY\u00a01,200')
})

test('days and months are said long', () => {
  expect(inEach(({ day }) => day('2024-03-01'))).toEqual([
    '1 March 2024',
    '1er mars 2024',
    '1 de marzo de 2024',
  ])
  expect(inEach(({ month }) => month('2024-03'))).toEqual(['March 2024', 'mars 2024', 'marzo de 2024'])
  expect(fieldFormats('fr').instant('2024-03-01T10:00:00Z')).toMatch(/^1er mars 2024 à 10:00/)
})

test('a span says month and year once', () => {
  expect(languages.map(language => formatDays(language, '2024-03-01', '2024-03-03'))).toEqual([
    '1 to 3 March 2024',
    'du 1er au 3 mars 2024',
    'del 1 al 3 de marzo de 2024',
  ])
  expect(languages.map(language => formatDays(language, '2024-03-30', '2024-04-01'))).toEqual([
    '30 March to 1 April 2024',
    'du 30 mars au 1er avril 2024',
    'del 30 de marzo al 1 de abril de 2024',
  ])
  expect(formatDays('fr', '2023-12-01', '2024-12-01')).toBe('du 1er décembre 2023 au 1er décembre 2024')
  expect(formatDays('fr', '2023-04-01', '2023-12-01')).toBe('du 1er avril au 1er décembre 2023')
  expect(formatDays('en', '2024-03-01', '2024-03-01')).toBe('1 March 2024')
})
