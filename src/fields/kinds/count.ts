import { z } from 'zod'

import { readDecimal } from '#domain/words/decimal-words.ts'

import type { FieldKind } from './field-kind.ts'

/** The least and the most that a count may be. */
type CountLimits = { least?: number; most?: number }

const largestInteger = 2_147_483_647

/** A whole number: by default none is below zero. */
export const countKind = ({ least = 0, most = largestInteger }: CountLimits = {}): FieldKind<number> => ({
  name: 'count',
  columns: [{ suffix: '', type: 'integer', check: column => `${column} between ${least} and ${most}` }],
  toCells: count => [count],
  fromCells: ([cell]) => (typeof cell === 'number' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'number', decimals: 0, least, most } }],
  read: ([text = ''], { language }) => {
    if (text.trim() === '') return { value: undefined }
    const decimal = readDecimal(text, language)
    if (decimal === undefined) return { faults: [{ piece: '', fault: 'notANumber' }] }
    if (/\.\d*[1-9]/.test(decimal)) return { faults: [{ piece: '', fault: 'notWhole' }] }
    const count = Number(decimal)
    if (count < least) return { faults: [{ piece: '', fault: 'tooSmall', least }] }
    return count > most ? { faults: [{ piece: '', fault: 'tooLarge', most }] } : { value: count }
  },
  write: count => [String(count)],
  say: (count, { formats }) => formats.decimal(String(count)),
  schema: z.number().int().min(least).max(most),
  compare: (one, other) => one - other,
  codes: count => [String(count)],
  filter: 'range',
  order: 'column',
  references: () => [],
  examples: {
    good: [...new Set([least, Math.min(least + 1, most), most])],
    bad: [
      { texts: [String(least - 1)], fault: 'tooSmall' },
      { texts: [String(most + 1)], fault: 'tooLarge' },
      { texts: ['12.5'], fault: 'notWhole' },
      { texts: ['some'], fault: 'notANumber' },
    ],
  },
})

/** A year, which is said without a separator of thousands. */
export const yearKind: FieldKind<number> = {
  ...countKind({ least: 1900, most: 2200 }),
  say: year => String(year),
}
