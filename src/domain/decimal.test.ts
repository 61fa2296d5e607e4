import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  negatedDecimal,
  plainDecimal,
} from './decimal.ts'

const places = 6

/** Whole millionths: they add and compare as integers do. */
const millionths = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n })

const decimalOf = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

test('decimals add, multiply and compare exactly', () => {
  fc.assert(
    fc.property(millionths, millionths, (one, other) => {
      const [a, b] = [decimalOf(one), decimalOf(other)]
      expect(addDecimals(a, b)).toBe(plainDecimal(decimalOf(one + other)))
      expect(compareDecimals(a, b)).toBe(one < other ? -1 : one > other ? 1 : 0)
      expect(multiplyDecimals(a, '1000000')).toBe(String(one))
      expect(addDecimals(a, negatedDecimal(a))).toBe('0')
    }),
  )
})

test('what floating point cannot add adds up', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3')
  expect(addDecimals('90071992547409930.05', '0.05')).toBe('90071992547409930.1')
})

test.each([
  ['1', '3', 2, '0.33'],
  ['2', '3', 2, '0.67'],
  ['1', '8', 2, '0.13'],
  ['-1', '8', 2, '-0.13'],
  ['1', '-8', 2, '-0.13'],
  ['-1', '-8', 2, '0.13'],
  ['1.005', '1', 2, '1.01'],
  ['200', '4', 1, '50'],
  ['0', '7', 1, '0'],
])('%s divided by %s to %i places is %s', (dividend, divisor, to, quotient) => {
  expect(divideDecimals(dividend, divisor, to)).toBe(quotient)
})

test('what is no decimal is a defect', () => {
  expect(() => addDecimals('1,5', '2')).toThrow('“1,5” is no decimal')
})
