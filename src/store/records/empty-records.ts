import { type RawBuilder, sql } from 'kysely'

import { recordsKind } from '#domain/rights/records-kind.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import { registers } from '#registers/index.ts'

import type { Transaction } from '../engine/transaction.ts'
import { destroyKeys } from '../log/sealed-values.ts'
import { keepTotals } from './measure-totals.ts'
import { type PointingField, pointingFields } from './pointing-rows.ts'
import { readRecords } from './read-record.ts'
import { partTableOf, quoted, registerTable } from './record-table.ts'
import { updateRecords } from './write-records.ts'

/**
 * Deletes the records for ever that came into the trash before an instant, with what the log has sealed of
 * them, and answers how many. A record to which others refer stays until they are gone, too.
 */
export const emptyTrash = async (tx: Transaction, before: Date): Promise<number> => {
  const ids: string[] = []
  // Registers refer to those before them, so the last ones go first.
  for (const register of registers.toReversed()) {
    const { rows } = await sql<{ id: string }>`
      delete from ${sql.raw(quoted(registerTable(register)))} as record
      where deleted_at < ${before} and ${isReferredTo(register)} is not true
      returning id`.execute(tx.db)
    for (const { id } of rows) ids.push(id)
  }
  await destroyKeys(tx, ids)
  return ids.length
}

/**
 * Empties the sensitive fields of records and destroys what the log has sealed of them, such as of contacts
 * whose last role ended years ago. Answers the ids of those that had any such value; the caller logs them.
 * Fields that are required stay.
 */
export const emptySensitive = async (
  tx: Transaction,
  register: Register,
  ids: readonly string[],
  act: { by: string; now: Date },
): Promise<string[]> => {
  const pairs = (await readRecords(tx, register, ids)).flatMap(before => {
    const after = withoutSensitive(register, before)
    return after ? [{ before, after: { ...after, changedAt: act.now, changedBy: act.by } }] : []
  })
  const staleIds = await updateRecords(tx, register, pairs)
  if (staleIds.length > 0) throw new Error(`Somebody changed ${staleIds.length} records meanwhile`)
  const present = (records: readonly StoredRecord[]) => records.filter(({ deletedAt }) => !deletedAt)
  await keepTotals(
    tx,
    register,
    present(pairs.map(({ before }) => before)),
    present(pairs.map(({ after }) => after)),
  )
  await destroyKeys(tx, ids)
  return pairs.map(({ before }) => before.id)
}

/** The condition that another record refers to this one; of lists of references, too. */
const isReferredTo = (register: Register): RawBuilder<unknown> => {
  const places = registers.flatMap(from =>
    pointingFields(from, recordsKind(register.name)).map(field => pointsToIt(from, field)),
  )
  return places.length > 0 ? sql`(${sql.join(places, sql` or `)})` : sql`false`
}

const pointsToIt = (from: Register, { part, column }: PointingField): RawBuilder<unknown> => {
  const table = sql.raw(quoted(part === undefined ? registerTable(from) : partTableOf(from, part)))
  const name = sql.raw(`other.${quoted(column.name)}`)
  const owner = sql.raw(part === undefined ? 'other.id' : 'other.record_id')
  const isIt = column.type === 'text[]' ? sql`${name} @> array[record.id]` : sql`${name} = record.id`
  return sql`exists (select from ${table} as other where ${isIt} and ${owner} <> record.id)`
}

const withoutSensitive = (register: Register, record: StoredRecord): StoredRecord | undefined => {
  const values = withoutSealed(register.fields, record.values)
  const parts = Object.fromEntries(
    Object.entries(record.parts).map(([part, rows]) => [
      part,
      rows.map(row => ({ ...row, values: withoutSealed(register.parts[part]?.fields ?? {}, row.values) })),
    ]),
  )
  const after = { ...record, values, parts }
  return JSON.stringify(after) === JSON.stringify(record) ? undefined : after
}

const withoutSealed = (fields: FieldSet, values: RecordValues): RecordValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !fields[name]?.isSensitive || fields[name].isRequired),
  )
