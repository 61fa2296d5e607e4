import fc from 'fast-check'
import { expect, test } from 'vitest'

import { languages } from '../language.ts'
import { readDecimal, writeDecimal } from './decimal-words.ts'

test.each([
  ['12', '12'],
  ['12.5', '12.5'],
  ['12,5', '12.5'],
  ['1 234,50', '1234.50'],
  ['1\u00a0234.50', '1234.50'],
  ['1\u202f234\u202f567', '1234567'],
  ['1\u2009234,567', '1234.567'],
  ['1 234\u00a0567', '1234567'],
  ['1’234’567.25', '1234567.25'],
  ["1'234", '1234'],
  ['1,234.50', '1234.50'],
  ['1.234,50', '1234.50'],
  ['1,234,567', '1234567'],
  ['1.234.567', '1234567'],
  ['1234,567', '1234.567'],
  ['12345.678', '12345.678'],
  ['0,125', '0.125'],
  ['0.125', '0.125'],
  [',5', '0.5'],
  ['-0,50', '-0.50'],
  ['−3', '-3'],
  ['- 3', '-3'],
  ['+3', '3'],
  ['-0.00', '0.00'],
  ['007', '7'],
  [' 9007199254740993.10 ', '9007199254740993.10'],
])('“%s” is %s in every language', (text, decimal) => {
  expect(languages.map(language => readDecimal(text, language))).toEqual([decimal, decimal, decimal])
})

test.each([
  ['1,234', ['1234', '1.234', '1.234']],
  ['1.234', ['1.234', '1234', '1234']],
  ['-12,500', ['-12500', '-12.500', '-12.500']],
])('“%s” is read by the language', (text, decimals) => {
  expect(languages.map(language => readDecimal(text, language))).toEqual(decimals)
})

test.each([
  ['', ''],
  ['-', ''],
  ['.', ''],
  ['5.', ''],
  ['1,234,5', ''],
  ['1,23,456', ''],
  ['1 23', ''],
  ['1 234.567,8', ''],
  ['0,125,000', ''],
  ['1e5', ''],
  ['0x10', ''],
  ['12 CHF', ''],
  ['twelve', ''],
  ['１２', ''],
  ['--1', ''],
  ['9'.repeat(61), ''],
])('“%s” is no number', text => {
  expect(languages.map(language => readDecimal(text, language))).toEqual([undefined, undefined, undefined])
})

test.each(languages)('a decimal that is written in %s is read back', language => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 9 }))
    .map(([units, places]) => {
      const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
      const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
      return units < 0n ? `-${text}` : text
    })
  fc.assert(
    fc.property(decimal, each => {
      expect(readDecimal(writeDecimal(each, language), language)).toBe(each)
    }),
  )
})
