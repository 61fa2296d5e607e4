import { type RawBuilder, sql } from 'kysely'

import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import type { Transaction } from '../engine/transaction.ts'
import { type RecordPair, rowsOfPart, rowsOfStates, type StoredRow } from './record-row.ts'
import { partTableOf, quoted, stateTableOf } from './record-table.ts'

/** A statement that inserts rows, which all name the same columns, as one JSON parameter. */
export const insertSql = (table: string, rows: readonly StoredRow[]): RawBuilder<unknown> => {
  const columns = columnsOf(rows)
  return sql`
    insert into ${sql.raw(`${quoted(table)} (${columns})`)}
    select ${sql.raw(columns)} from ${rowsAsTable(table, rows)}`
}

/** Rows as a table of their columns, from one JSON parameter. */
export const rowsAsTable = (table: string, rows: readonly StoredRow[]): RawBuilder<unknown> =>
  sql`jsonb_populate_recordset(null::${sql.raw(quoted(table))}, ${JSON.stringify(rows)}::jsonb)`

/** Sends the parts and states of new records; the commit waits for them. */
export const sendNewRows = (tx: Transaction, register: Register, records: readonly StoredRecord[]): void => {
  for (const { table, rowsOf } of rowTables(register)) {
    const rows = records.flatMap(rowsOf)
    if (rows.length > 0) tx.awaitAtCommit(insertSql(table, rows).execute(tx.db))
  }
}

/** Sends what changed in the parts and states of records; the commit waits for it. */
export const sendChangedRows = (tx: Transaction, register: Register, pairs: readonly RecordPair[]): void => {
  for (const { table, rowsOf } of rowTables(register)) {
    const changes = pairs.map(({ before, after }) => rowChanges(rowsOf(before), rowsOf(after)))
    const statements = [
      deleteSql(
        table,
        changes.flatMap(({ removedIds }) => removedIds),
      ),
      putSql(
        table,
        changes.flatMap(({ keptOrder }) => keptOrder),
      ),
      orderSql(
        table,
        changes.flatMap(({ newOrder }) => newOrder),
      ),
    ]
    for (const statement of statements) if (statement) tx.awaitAtCommit(statement.execute(tx.db))
  }
}

type RowTable = { table: string; rowsOf: (record: StoredRecord) => StoredRow[] }

const rowTables = (register: Register): RowTable[] => [
  { table: stateTableOf(register), rowsOf: rowsOfStates },
  ...Object.keys(register.parts).map(part => ({
    table: partTableOf(register, part),
    rowsOf: (record: StoredRecord) => rowsOfPart(register, part, record),
  })),
]

/** The rows that changed: in `newOrder` all of a record, where some stand in another order than before. */
type RowChanges = { removedIds: string[]; keptOrder: StoredRow[]; newOrder: StoredRow[] }

const rowChanges = (before: readonly StoredRow[], after: readonly StoredRow[]): RowChanges => {
  const next = new Map(after.map(row => [row['id'], row]))
  const stayingIds = before.flatMap(({ id }) => (next.has(id) ? [id] : []))
  const removedIds = before.flatMap(({ id }) => (next.has(id) || typeof id !== 'string' ? [] : [id]))
  if (stayingIds.some((id, i) => after[i]?.['id'] !== id))
    return { removedIds, keptOrder: [], newOrder: [...after] }
  const stored = new Map(before.map(row => [row['id'], contentOf(row)]))
  return {
    removedIds,
    keptOrder: after.filter(row => stored.get(row['id']) !== contentOf(row)),
    newOrder: [],
  }
}

const contentOf = (row: StoredRow): string => JSON.stringify({ ...row, position: null })

const deleteSql = (table: string, ids: readonly string[]): RawBuilder<unknown> | undefined =>
  ids.length > 0 ? sql`delete from ${sql.raw(quoted(table))} where id = any(${ids}::text[])` : undefined

// New rows stand after those of their record, and changed ones where they were.
const putSql = (table: string, rows: readonly StoredRow[]): RawBuilder<unknown> | undefined => {
  if (rows.length === 0) return undefined
  const columns = columnsOf(rows, ['position'])
  return sql`
    insert into ${sql.raw(`${quoted(table)} (${columns}, position)`)}
    select ${sql.raw(columns)}, ordinality + (
      select coalesce(max(other.position), 0) from ${sql.raw(quoted(table))} as other
      where other.record_id = each.record_id)
    from ${rowsAsTable(table, rows)} with ordinality as each
    on conflict (id) do update set ${sql.raw(settingsOf(rows, 'excluded', ['id', 'record_id', 'position']))}`
}

const orderSql = (table: string, rows: readonly StoredRow[]): RawBuilder<unknown> | undefined =>
  rows.length > 0
    ? sql`${insertSql(table, rows)}
        on conflict (id) do update set ${sql.raw(settingsOf(rows, 'excluded', ['id', 'record_id']))}`
    : undefined

/** The columns of rows without some, as SQL lists them. */
const columnsOf = (rows: readonly StoredRow[], without: readonly string[] = []): string =>
  namesOf(rows, without).map(quoted).join(', ')

/** What sets each column of a row but some to that of another table, as SQL lists it. */
export const settingsOf = (rows: readonly StoredRow[], from: string, without: readonly string[]): string =>
  namesOf(rows, without)
    .map(name => `${quoted(name)} = ${from}.${quoted(name)}`)
    .join(', ')

const namesOf = ([first = {}]: readonly StoredRow[], without: readonly string[]): string[] =>
  Object.keys(first).filter(name => !without.includes(name))
