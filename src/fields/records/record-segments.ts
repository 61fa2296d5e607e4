import type { StateRow } from './record.ts'

/** A time during which a record is in one state; before its first state it is in none. */
export type RecordSegment = {
  state?: string
  /** The first day; absent where it was always so. */
  from?: string
  /** The first day on which it was no longer so; absent where it still is. */
  end?: string
}

/**
 * The times between the changes of a record's state, from its dated states in their order. A state that was
 * recorded later holds from its own day on, also where that lies before the days of earlier ones.
 */
export const recordSegments = (states: readonly Pick<StateRow, 'state' | 'on'>[]): RecordSegment[] => {
  const days = states.map(({ on }) => on)
  const first = earliest(days)
  return [
    { ...(first !== undefined && { end: first }) },
    ...states.flatMap(({ state, on }, i) => {
      const end = earliest(days.slice(i + 1))
      if (end !== undefined && end <= on) return []
      return [{ state, from: on, ...(end !== undefined && { end }) }]
    }),
  ]
}

const earliest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  )
