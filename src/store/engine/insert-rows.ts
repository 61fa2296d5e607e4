import { sql } from 'kysely'

import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/**
 * Inserts rows that all name the same columns; other columns get their default. All rows go in one statement
 * as one JSON parameter, so that no limit of parameters is reached.
 */
export const insertRows = async (
  tx: Transaction,
  table: keyof Tables,
  rows: readonly object[],
): Promise<void> => {
  const [first] = rows
  if (!first) return
  const into = sql.table(table)
  // One piece of text for all columns, whose names are ours: Kysely takes long over each piece.
  const columns = sql.raw(
    Object.keys(first)
      .map(column => `"${column}"`)
      .join(', '),
  )
  await sql`
    insert into ${into} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${into}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx.db,
  )
}
