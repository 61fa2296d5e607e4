import type { PartRow, StateRow, StoredRecord } from '#fields/records/record.ts'
import type { RecordValues } from '#fields/records/values.ts'

/** A record of the register `outings`, from its values, its states by their days, and its guests. */
export const outing = (
  id: string,
  values: RecordValues,
  states: readonly (readonly [state: string, on: string])[] = [['planned', '2024-01-01']],
  guests: readonly RecordValues[] = [],
): StoredRecord => {
  const at = new Date('2024-01-01T12:00:00Z')
  const rows = states.map(([state, on], i): StateRow => ({
    id: `${id}-s${i}`,
    state,
    on,
    recordedAt: at,
    recordedBy: 'p',
  }))
  return {
    id,
    register: 'outings',
    version: 1,
    values: { title: id, ...values },
    parts: {
      guests: guests.map((guest, i): PartRow => ({ id: `${id}-g${i}`, values: { name: `${i}`, ...guest } })),
    },
    states: rows,
    state: rows.at(-1)?.state ?? 'planned',
    stateOn: rows.at(-1)?.on ?? '2024-01-01',
    source: 'typed',
    createdAt: at,
    createdBy: 'p',
    changedAt: at,
    changedBy: 'p',
  }
}
