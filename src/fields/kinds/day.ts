import { z } from 'zod'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

/**
 * A day that exists, as ISO 8601 (`2027-03-31`), which browsers send from a field for days. A year has four
 * figures: while somebody types 2024, a browser takes 0002, 0020 and 0202 for years.
 */
export const dayField = z.iso.date().refine(day => day >= '1000', refuseWith({ fault: 'notADay' }))

/** A day, as ISO 8601. Texts of sheets may have it as `31.3.2027` or `31/03/2027`, the day first. */
export const dayKind: FieldKind<string> = {
  name: 'day',
  columns: [{ suffix: '', type: 'date' }],
  toCells: day => [day],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'day' } }],
  read: ([text = '']) => {
    if (text.trim() === '') return { value: undefined }
    const day = readDay(text)
    return day === undefined ? { faults: [{ piece: '', fault: 'notADay' }] } : { value: day }
  },
  write: day => [day],
  say: (day, { formats }) => formats.day(day),
  schema: dayField,
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  codes: day => [day],
  filter: 'range',
  order: 'column',
  references: () => [],
  examples: {
    good: ['2024-02-29', '1971-02-02', '2027-12-31'],
    bad: [
      { texts: ['2023-02-29'], fault: 'notADay' },
      { texts: ['0024-03-12'], fault: 'notADay' },
      { texts: ['12/31/2024'], fault: 'notADay' },
      { texts: ['31.12.24'], fault: 'notADay' },
      { texts: ['soon'], fault: 'notADay' },
    ],
  },
}

/** The day that a text writes, in ISO 8601; undefined where it writes none that exists. */
export const readDay = (text: string): string | undefined => {
  const words = text.trim()
  const [, day, month, year] = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/.exec(words) ?? []
  const iso = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : words
  return dayField.safeParse(iso).success ? iso : undefined
}
