import { textIn } from '#domain/text.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { newId } from '#store/engine/new-id.ts'

const at = new Date('2031-03-01T10:00:00.000Z')

const record = (register: string, state: string, facts: Partial<StoredRecord>): StoredRecord => ({
  id: newId(),
  register,
  version: 1,
  state,
  stateOn: '2031-03-01',
  values: {},
  parts: {},
  states: [{ id: newId(), state, on: '2031-03-01', recordedAt: at, recordedBy: 'planner' }],
  source: 'typed',
  createdAt: at,
  createdBy: 'planner',
  changedAt: at,
  changedBy: 'planner',
  ...facts,
})

/** A mission as it is stored, in the register of tests. */
export const mission = (values: object = {}, facts: Partial<StoredRecord> = {}): StoredRecord =>
  record('missions', 'planned', {
    values: {
      title: textIn('en', 'Visit to the lake'),
      from: '2031-03-01',
      lastDay: '2031-03-01',
      ...values,
    },
    parts: { guests: [] },
    ...facts,
  })

/** A venue as it is stored, in the register of tests. */
export const venue = (name: string, values: object = {}): StoredRecord =>
  record('venues', 'open', { values: { name, ...values } })
