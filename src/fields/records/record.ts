import type { RecordValues } from './values.ts'

/** A row of a part. */
export type PartRow = { id: string; values: RecordValues }

/** A state of a record: true since a day, recorded by somebody at an instant. */
export type StateRow = {
  id: string
  state: string
  /** The day on which it became true, in ISO 8601. */
  on: string
  why?: string
  recordedAt: Date
  recordedBy: string
}

/** Where the facts of a record come from. */
export type RecordSource = 'typed' | 'sheet' | 'form' | 'feed'

/** What people can change of a record. */
export type RecordDraft = {
  values: RecordValues
  parts: Readonly<Record<string, readonly PartRow[]>>
  states: readonly Pick<StateRow, 'state' | 'on'>[]
}

/** A record of a register, whole. */
export type StoredRecord = Omit<RecordDraft, 'states'> & {
  id: string
  register: string
  /** The number that people quote: `TRN-2024-001`. */
  number?: string
  version: number
  /** The present state and its day, which its last row says too. */
  state: string
  stateOn: string
  /** The next day by which something is to be done, and which deadline it is. */
  dueOn?: string
  due?: string
  states: readonly StateRow[]
  source: RecordSource
  createdAt: Date
  createdBy: string
  changedAt: Date
  changedBy: string
  /** When it was put into the trash, and by whom. */
  deletedAt?: Date
  deletedBy?: string
}
