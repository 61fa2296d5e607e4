import { sql } from 'kysely'

import type { TreeTable } from './plan-rows.ts'
import type { Transaction } from '../engine/transaction.ts'

// All rows go in one statement as one JSON parameter, so that no limit of parameters is reached.

/** Updates the rows whose version is still the given one, raises it and returns their ids. */
export const updateRows = async (
  tx: Transaction,
  table: 'plan' | TreeTable,
  rows: readonly { id: string }[],
): Promise<string[]> => {
  const [first] = rows
  if (!first) return []
  const columns = Object.keys(first).filter(column => column !== 'id' && column !== 'version')
  // One piece of text for all columns, whose names are ours: Kysely takes long over each piece.
  const set = sql.raw(columns.map(column => `"${column}" = fresh."${column}"`).join(', '))
  const into = sql.table(table)
  const ids = rows.map(({ id }) => id)
  // The list of ids lets the database find the rows in the index; otherwise it reads the whole table.
  const updatedRows = await sql<{ id: string }>`
    update ${into} as old set ${set}, version = old.version + 1
    from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb) as fresh
    where old.id = any(${ids}::text[]) and old.id = fresh.id and old.version = fresh.version
    returning old.id`.execute(tx.db)
  return updatedRows.rows.map(({ id }) => id)
}

/** Gives rows another position among their siblings, whatever their version. */
export const moveRows = async (
  tx: Transaction,
  table: TreeTable,
  rows: readonly { id: string; position: number }[],
): Promise<void> => {
  if (rows.length === 0) return
  const into = sql.table(table)
  const positions = JSON.stringify(rows.map(({ id, position }) => ({ id, position })))
  await sql`
    update ${into} as old set position = fresh.position
    from jsonb_populate_recordset(null::${into}, ${positions}::jsonb) as fresh
    where old.id = fresh.id`.execute(tx.db)
}

/** Ends the rows whose version is still the given one and returns their ids. */
export const endRows = async (
  tx: Transaction,
  table: TreeTable,
  rows: readonly { id: string; version: number }[],
  now: Date,
): Promise<string[]> => {
  if (rows.length === 0) return []
  const into = sql.table(table)
  const versions = JSON.stringify(rows.map(({ id, version }) => ({ id, version })))
  const endedRows = await sql<{ id: string }>`
    update ${into} as old set ended_at = ${now}, version = old.version + 1
    from jsonb_populate_recordset(null::${into}, ${versions}::jsonb) as fresh
    where old.id = fresh.id and old.version = fresh.version
    returning old.id`.execute(tx.db)
  return endedRows.rows.map(({ id }) => id)
}
