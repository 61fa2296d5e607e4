import { z } from 'zod'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

const monthPattern = /^[1-9][0-9]{3}-(?:0[1-9]|1[0-2])$/

/** A month as ISO 8601: `2024-03`. Texts may have it as `3.2024` or `03/2024`. */
export const monthKind: FieldKind<string> = {
  name: 'month',
  columns: [{ suffix: '', type: 'text', check: column => `${column} ~ '${monthPattern.source}'` }],
  toCells: month => [month],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'month' } }],
  read: ([text = '']) => {
    if (text.trim() === '') return { value: undefined }
    const month = readMonth(text)
    return month === undefined ? { faults: [{ piece: '', fault: 'notAMonth' }] } : { value: month }
  },
  write: month => [month],
  say: (month, { formats }) => formats.month(month),
  schema: z
    .string()
    .refine(text => monthPattern.test(text), refuseWith({ fault: 'notAMonth' }))
    .meta({ pattern: monthPattern.source }),
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  codes: month => [month],
  filter: 'range',
  order: 'column',
  references: () => [],
  examples: {
    good: ['2024-03', '1971-02', '2027-12'],
    bad: [
      { texts: ['2024-13'], fault: 'notAMonth' },
      { texts: ['2024-03-12'], fault: 'notAMonth' },
      { texts: ['03/24'], fault: 'notAMonth' },
      { texts: ['0024-03'], fault: 'notAMonth' },
      { texts: ['spring'], fault: 'notAMonth' },
    ],
  },
}

const readMonth = (text: string): string | undefined => {
  const words = text.trim()
  const [, month, year] = /^(\d{1,2})[./-] ?(\d{4})$/.exec(words) ?? []
  const iso = year && month ? `${year}-${month.padStart(2, '0')}` : words
  return monthPattern.test(iso) ? iso : undefined
}
