import { recordsKind } from '#domain/rights/records-kind.ts'
import type { RecordChange, RecordFacts, RowFacts } from '#fields/records/record-changes.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { AuditNote } from '#store/log/audit.ts'

/** Where a change comes from, where that is no form: the sheet and its row. */
export type ChangeOrigin = { sheet: string; row: number }

/** Why a record changes, and where the change comes from. */
export type ChangeReason = { why?: string | undefined; origin?: ChangeOrigin | undefined }

/** The facts of one side of a change in the log, with its number and origin. */
export type LoggedFacts = RecordFacts & { number?: string; origin?: ChangeOrigin }

/**
 * The note for the log about a change of a record. Values of sensitive fields are sealed with a key of the
 * record, so that they can be made unreadable with it.
 */
export const recordNote = (
  register: Register,
  { id, number }: Pick<StoredRecord, 'id' | 'number'>,
  change: RecordChange & { isNew: boolean },
  { why, origin }: ChangeReason,
): AuditNote => {
  const [before, after] = [change.before, change.after].map(side => splitFacts(register, side))
  const isSealed = before?.sealed ?? after?.sealed
  return {
    subject: { kind: recordsKind(register.name), id },
    ...(!change.isNew && { before: before?.open }),
    after: {
      ...after?.open,
      ...(change.isNew && number !== undefined && { number }),
      ...(origin && { origin }),
    } satisfies LoggedFacts,
    ...(isSealed && {
      personal: {
        owner: id,
        ...(!change.isNew && { before: before?.sealed ?? {} }),
        after: after?.sealed ?? {},
      },
    }),
    ...(why && { why }),
  }
}

/** Facts that anybody may read who reads the log, and those that are sealed. */
type SplitFacts = { open: RecordFacts; sealed: RecordFacts | undefined }

const splitFacts = (register: Register, facts: RecordFacts): SplitFacts => {
  const { values, parts, ...rest } = facts
  const own = values && splitValues(register.fields, values)
  const rows = Object.entries(parts ?? {}).map(
    ([part, byId]) => [part, splitRows(register.parts[part]?.fields ?? {}, byId)] as const,
  )
  const sealedRows = rows.flatMap(([part, { sealed }]) => (sealed ? [[part, sealed] as const] : []))
  const sealed = {
    ...(own?.sealed && { values: own.sealed }),
    ...(sealedRows.length > 0 && { parts: Object.fromEntries(sealedRows) }),
  }
  return {
    open: {
      ...rest,
      ...(own && { values: own.open }),
      ...(parts && { parts: Object.fromEntries(rows.map(([part, { open }]) => [part, open])) }),
    },
    sealed: Object.keys(sealed).length > 0 ? sealed : undefined,
  }
}

type Values = Readonly<Record<string, unknown>>

const splitValues = (fields: FieldSet, values: Values): { open: Values; sealed: Values | undefined } => {
  const { open = [], sealed = [] } = Object.groupBy(Object.entries(values), ([name]) =>
    fields[name]?.isSensitive ? 'sealed' : 'open',
  )
  return {
    open: Object.fromEntries(open),
    sealed: sealed.length > 0 ? Object.fromEntries(sealed) : undefined,
  }
}

type Rows = Readonly<Record<string, RowFacts>>

// A row stands in the open with its other values, also where only sealed ones changed.
const splitRows = (fields: FieldSet, rows: Rows): { open: Rows; sealed: Rows | undefined } => {
  const split = Object.entries(rows).map(
    ([id, values]) => [id, values && splitValues(fields, values)] as const,
  )
  const sealed = split.flatMap(([id, each]) => (each?.sealed ? [[id, each.sealed] as const] : []))
  return {
    open: Object.fromEntries(split.map(([id, each]) => [id, each && each.open])),
    sealed: sealed.length > 0 ? Object.fromEntries(sealed) : undefined,
  }
}
