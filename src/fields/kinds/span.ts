import { z } from 'zod'

import { dayField, readDay } from './day.ts'
import type { FieldKind, PieceFault } from './field-kind.ts'
import { columnBeside } from './column-beside.ts'
import { refuseWith } from './refuse-with.ts'

/** The days from the first to the last, both in ISO 8601. */
export type Span = { first: string; last: string }

/** A first and a last day; for one day alone both are the same. */
export const spanKind: FieldKind<Span> = {
  name: 'span',
  columns: [
    { suffix: '_first', type: 'date' },
    {
      suffix: '_last',
      type: 'date',
      check: column => {
        const first = columnBeside(column, '_first')
        return `(${first} is null) = (${column} is null) and ${first} <= ${column}`
      },
    },
  ],
  toCells: ({ first, last }) => [first, last],
  fromCells: ([first, last]) =>
    typeof first === 'string' && typeof last === 'string' ? { first, last } : undefined,
  pieces: [
    {
      suffix: '.first',
      title: { en: 'First day', fr: 'Premier jour', es: 'Primer día' },
      widget: { as: 'day' },
    },
    {
      suffix: '.last',
      title: { en: 'Last day', fr: 'Dernier jour', es: 'Último día' },
      widget: { as: 'day' },
    },
  ],
  read: ([firstText = '', lastText = '']) => {
    if (firstText.trim() === '' && lastText.trim() === '') return { value: undefined }
    const [first, last] = [readDay(firstText), readDay(lastText)]
    if (first === undefined || last === undefined)
      return { faults: [...dayFaults('.first', firstText, first), ...dayFaults('.last', lastText, last)] }
    if (last < first) return { faults: [{ piece: '.last', fault: 'daysReversed' }] }
    return { value: { first, last } }
  },
  write: ({ first, last }) => [first, last],
  say: ({ first, last }, { formats }) => formats.days(first, last),
  schema: z
    .strictObject({ first: dayField, last: dayField })
    .refine(({ first, last }) => first <= last, { ...refuseWith({ fault: 'daysReversed' }), path: ['last'] }),
  compare: (one, other) => inDayOrder(one.first, other.first) || inDayOrder(one.last, other.last),
  codes: ({ first }) => [first],
  filter: 'range',
  order: 'column',
  references: () => [],
  examples: {
    good: [
      { first: '2024-03-12', last: '2024-03-14' },
      { first: '2024-03-12', last: '2024-03-12' },
      { first: '2022-11-05', last: '2025-07-31' },
    ],
    bad: [
      { texts: ['2024-03-14', '2024-03-12'], fault: 'daysReversed' },
      { texts: ['2024-03-14', ''], fault: 'missing' },
      { texts: ['', '2024-03-14'], fault: 'missing' },
      { texts: ['2024-03-14', 'later'], fault: 'notADay' },
      { texts: ['31/02/2024', '2024-03-14'], fault: 'notADay' },
    ],
  },
}

const dayFaults = (piece: string, text: string, day: string | undefined): PieceFault[] => {
  if (day !== undefined) return []
  return [{ piece, fault: text.trim() === '' ? 'missing' : 'notADay' }]
}

const inDayOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
