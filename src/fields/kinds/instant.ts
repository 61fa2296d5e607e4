import { z } from 'zod'

import { readDay } from './day.ts'
import type { ColumnValue, FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

/** An instant in UTC, as ISO 8601 with milliseconds. A text without a zone is in UTC. */
export const instantKind: FieldKind<string> = {
  name: 'instant',
  columns: [{ suffix: '', type: 'timestamptz' }],
  toCells: instant => [instant],
  fromCells: ([cell]) => instantOfCell(cell),
  pieces: [{ suffix: '', widget: { as: 'instant' } }],
  read: ([text = '']) => {
    if (text.trim() === '') return { value: undefined }
    const instant = readInstant(text)
    return instant === undefined ? { faults: [{ piece: '', fault: 'notAnInstant' }] } : { value: instant }
  },
  write: instant => [instant.replace('T', ' ').replace(/(?::00\.000|\.000)?Z$/, ' UTC')],
  say: (instant, { formats }) => formats.instant(instant),
  schema: z.iso
    .datetime({ offset: true })
    .refine(text => readInstant(text) !== undefined, refuseWith({ fault: 'notAnInstant' }))
    .overwrite(text => readInstant(text) ?? text),
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  codes: instant => [instant],
  filter: 'range',
  order: 'column',
  references: () => [],
  examples: {
    good: ['2024-03-12T14:30:00.000Z', '2024-12-31T23:59:59.999Z', '2023-01-01T00:00:05.000Z'],
    bad: [
      { texts: ['2024-03-12'], fault: 'notAnInstant' },
      { texts: ['2024-03-12 24:00'], fault: 'notAnInstant' },
      { texts: ['2024-02-30 10:00'], fault: 'notAnInstant' },
      { texts: ['0024-03-12 10:00'], fault: 'notAnInstant' },
      { texts: ['14:30'], fault: 'notAnInstant' },
      { texts: ['tomorrow'], fault: 'notAnInstant' },
    ],
  },
}

/** The database may answer a text in the zone of its session, or its program may have made a Date of it. */
const instantOfCell = (cell: ColumnValue | undefined): string | undefined => {
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'string' ? readInstant(cell) : undefined
}

/** The instant that a text writes: day, hour, perhaps seconds, perhaps a zone as Z, UTC or an offset. */
const readInstant = (text: string): string | undefined => {
  const match = instantPattern.exec(text.trim())
  if (!match) return undefined
  const [, dayText = '', hour = '', minute = '', second = '00', fraction = '', zone = ''] = match
  const day = readDay(dayText)
  if (day === undefined) return undefined
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  const time = `${hour.padStart(2, '0')}:${minute}:${second}.${milliseconds}`
  const instant = new Date(`${day}T${time}${offsetOf(zone)}`)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}

const instantPattern =
  /^(\S+?)(?:[T ]|, ?)([01]?\d|2[0-3])[:h]([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)? ?(Z|UTC|[-+]\d{2}(?::?[0-5]\d)?)?$/i

const offsetOf = (zone: string): string => {
  const [, hours, minutes = '00'] = /^([-+]\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return hours === undefined ? 'Z' : `${hours}:${minutes}`
}
