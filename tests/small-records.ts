import { textIn, withWords } from '#domain/text.ts'
import type { StoredRecord } from '#fields/records/record.ts'

const at = new Date('2024-05-01T10:00:00.000Z')

/** A record of the small register, in its first state. */
export const smallRecord = (
  id: string,
  values: object,
  facts: Partial<StoredRecord> & { guests?: readonly object[] } = {},
): StoredRecord => {
  const { guests = [], ...others } = facts
  return {
    id,
    register: 'samples',
    version: 1,
    state: 'planned',
    stateOn: '2024-05-01',
    values: { kind: 'webinar', ...values },
    parts: { guests: guests.map((each, i) => ({ id: `${id} guest ${i}`, values: { ...each } })) },
    states: [
      { id: `${id} state`, state: 'planned', on: '2024-05-01', recordedAt: at, recordedBy: 'planner' },
    ],
    source: 'typed',
    createdAt: at,
    createdBy: 'planner',
    changedAt: at,
    changedBy: 'planner',
    ...others,
  }
}

/** A title in English, and in French where that differs. */
export const titleOf = (english: string, french?: string) => {
  const title = textIn('en', english)
  return french === undefined ? title : withWords(title, 'fr', french)
}
