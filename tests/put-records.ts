import { sql } from 'kysely'

import type { StateRow, StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import {
  columnValuesOf,
  partTableOf,
  quoted,
  registerTable,
  stateTableOf,
} from '#store/records/record-table.ts'

/** Stores records as they are, in place of those with their ids, without any rule of writing. */
export const putRecords = async (
  tx: Transaction,
  register: Register,
  records: readonly StoredRecord[],
): Promise<void> => {
  const table = registerTable(register)
  const ids = records.map(({ id }) => id)
  await sql`delete from ${sql.raw(quoted(table))} where id = any(${ids}::text[])`.execute(tx.db)
  await insert(
    tx,
    table,
    records.map(record => ({
      id: record.id,
      number: record.number,
      state: record.state,
      state_on: record.stateOn,
      due_on: record.dueOn,
      due: record.due,
      version: record.version,
      source: record.source,
      created_at: record.createdAt,
      created_by: record.createdBy,
      changed_at: record.changedAt,
      changed_by: record.changedBy,
      deleted_at: record.deletedAt,
      words: '',
      ...columnValuesOf(register.fields, record.values),
    })),
  )
  await insert(
    tx,
    stateTableOf(register),
    records.flatMap(({ id, states }) =>
      states.map((row: StateRow, position) => ({
        id: row.id,
        record_id: id,
        position,
        state: row.state,
        on_day: row.on,
        recorded_at: row.recordedAt,
        recorded_by: row.recordedBy,
      })),
    ),
  )
  for (const [part, { fields }] of Object.entries(register.parts))
    await insert(
      tx,
      partTableOf(register, part),
      records.flatMap(({ id, parts }) =>
        (parts[part] ?? []).map((row, position) => ({
          id: row.id,
          record_id: id,
          position,
          ...columnValuesOf(fields, row.values),
        })),
      ),
    )
}

const insert = async (tx: Transaction, table: string, rows: readonly object[]): Promise<void> => {
  const into = sql.raw(quoted(table))
  const json = JSON.stringify(rows)
  await sql`insert into ${into} select * from jsonb_populate_recordset(null::${into}, ${json}::jsonb)`.execute(
    tx.db,
  )
}
