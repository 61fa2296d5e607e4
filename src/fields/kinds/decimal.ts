import { z } from 'zod'

import { compareDecimals, plainDecimal } from '#domain/decimal.ts'
import type { Language } from '#domain/language.ts'
import type { FaultWithoutField } from '#domain/refusal.ts'
import { readDecimal, writeDecimal } from '#domain/words/decimal-words.ts'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

const decimalPattern = /^-?[0-9]+(?:\.[0-9]+)?$/

/** How many decimals a number has, and the least and the most that it may be, as decimal texts. */
export type DecimalLimits = { places: number; least: string; most: string }

/** The largest decimal by default: below a quadrillion. */
export const largestDecimal = '9'.repeat(15)

/** A number with so many decimals, as exact text with all of them: `12.50` where there are two. */
export const decimalKind = ({
  places,
  least = `-${largestDecimal}`,
  most = largestDecimal,
}: Partial<DecimalLimits> & Pick<DecimalLimits, 'places'>): FieldKind<string> => {
  const limits = { places, least, most }
  const zero = placeExactly('0', places) ?? '0'
  return {
    name: 'decimal',
    columns: [
      {
        suffix: '',
        type: 'numeric',
        check: column => `${column} >= ${least} and ${column} <= ${most} and scale(${column}) <= ${places}`,
      },
    ],
    toCells: decimal => [decimal],
    fromCells: ([cell]) => (typeof cell === 'string' ? (placeExactly(cell, places) ?? cell) : undefined),
    pieces: [{ suffix: '', widget: { as: 'number', decimals: places } }],
    read: ([text = ''], { language }) => {
      if (text.trim() === '') return { value: undefined }
      const read = readWithin(text, limits, language)
      return 'fault' in read ? { faults: [{ piece: '', ...read }] } : read
    },
    write: (decimal, { language }) => [writeDecimal(decimal, language)],
    say: (decimal, { formats }) => formats.decimal(decimal),
    schema: decimalField(limits),
    compare: compareDecimals,
    codes: decimal => [decimal],
    filter: 'range',
    order: 'column',
    references: () => [],
    examples: {
      good: [least, most, ...(faultOfDecimal(zero, limits) ? [] : [zero])].map(
        limit => placeExactly(limit, places) ?? limit,
      ),
      bad: [
        { texts: [`-1${least.replace('-', '')}`], fault: 'tooSmall' },
        { texts: [`1${most}`.replace('-', '')], fault: 'tooLarge' },
        { texts: [`0.${'0'.repeat(places)}1`], fault: places === 0 ? 'notWhole' : 'tooManyDecimals' },
        { texts: ['some'], fault: 'notANumber' },
        { texts: ['1.2.3'], fault: 'notANumber' },
      ],
    },
  }
}

/** The decimal within limits that a text of a form or sheet writes, or what is wrong with it. */
export const readWithin = (
  text: string,
  limits: DecimalLimits,
  language: Language,
): { value: string } | FaultWithoutField => {
  const decimal = readDecimal(text, language)
  if (decimal === undefined) return { fault: 'notANumber' }
  return faultOfDecimal(decimal, limits) ?? { value: placeExactly(decimal, limits.places) ?? decimal }
}

/** Any decimal in JSON, as text. */
export const anyDecimalField = z
  .string()
  .max(60)
  .refine(text => decimalPattern.test(text), refuseWith({ fault: 'notANumber' }))
  .meta({ pattern: decimalPattern.source })

/** A decimal within limits in JSON; it gets all its places. */
const decimalField = (limits: DecimalLimits) =>
  anyDecimalField
    .check(({ value, issues }) => {
      const fault = faultOfDecimal(value, limits)
      if (fault) issues.push({ code: 'custom', input: value, params: fault })
    })
    .overwrite(text => placeExactly(text, limits.places) ?? text)
    .meta({ pattern: decimalPattern.source })

/** The decimal with exactly so many places; undefined where it has more. */
export const placeExactly = (decimal: string, places: number): string | undefined => {
  const [whole = '', fraction = ''] = plainDecimal(decimal).split('.')
  if (fraction.length > places) return undefined
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`
}

/** What is wrong with a decimal; undefined where it is within the limits. */
export const faultOfDecimal = (
  decimal: string,
  { places, least, most }: DecimalLimits,
): FaultWithoutField | undefined => {
  if (placeExactly(decimal, places) === undefined)
    return places === 0 ? { fault: 'notWhole' } : { fault: 'tooManyDecimals', most: places }
  if (compareDecimals(decimal, least) < 0) return { fault: 'tooSmall', least }
  return compareDecimals(decimal, most) > 0 ? { fault: 'tooLarge', most } : undefined
}
