import { type RawBuilder, sql } from 'kysely'

import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import type { Transaction } from '../engine/transaction.ts'
import { type RecordPair, rowOfRecord, type StoredRow } from './record-row.ts'
import { quoted, recordSchema, registerTable } from './record-table.ts'
import { wordsOfRecords } from './record-words.ts'
import { insertSql, rowsAsTable, sendChangedRows, sendNewRows, settingsOf } from './write-record-rows.ts'

/**
 * Stores new records with their parts and states, and answers them with their numbers, in their order.
 * `year` is that of the numbers: the third one of 2024 is `TRN-2024-003`.
 */
export const insertRecords = async (
  tx: Transaction,
  register: Register,
  records: readonly StoredRecord[],
  year: number,
): Promise<StoredRecord[]> => {
  const numbered = await withNumbers(tx, register, records, year)
  for (const some of inBatches(numbered)) {
    const words = await wordsOfRecords(tx, register, some)
    const rows = some.map((record, i) => rowOfRecord(register, record, words[i] ?? ''))
    tx.awaitAtCommit(insertSql(registerTable(register), rows).execute(tx.db))
    sendNewRows(tx, register, some)
  }
  return numbered
}

/**
 * Stores records as they have become, each one version later, and answers the ids of those that somebody has
 * changed since they were read: the rest of the transaction must then be undone.
 */
export const updateRecords = async (
  tx: Transaction,
  register: Register,
  pairs: readonly RecordPair[],
): Promise<string[]> => {
  const stale = new Set<string>()
  for (const some of inBatches(pairs)) {
    const words = await wordsOfRecords(
      tx,
      register,
      some.map(({ after }) => after),
    )
    const rows = some.map(({ before, after }, i) => ({
      ...rowOfRecord(register, after, words[i] ?? ''),
      version: before.version,
    }))
    const ids = await updateIn(tx, register, rows)
    for (const { before } of some) if (!ids.has(before.id)) stale.add(before.id)
    if (stale.size === 0) sendChangedRows(tx, register, some)
  }
  return [...stale]
}

/** Deletes records for ever, with their parts and states. */
export const deleteRecords = async (
  tx: Transaction,
  register: Register,
  ids: readonly string[],
): Promise<void> => {
  await sql`delete from ${tableOf(register)} where id = any(${ids}::text[])`.execute(tx.db)
}

/** The most records in one statement. */
const mostAtOnce = 2000

const inBatches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / mostAtOnce) }, (_, i) =>
    items.slice(i * mostAtOnce, (i + 1) * mostAtOnce),
  )

const tableOf = (register: Register): RawBuilder<unknown> => sql.raw(quoted(registerTable(register)))

const withNumbers = async (
  tx: Transaction,
  { name, prefix }: Register,
  records: readonly StoredRecord[],
  year: number,
): Promise<StoredRecord[]> => {
  if (prefix === undefined || records.length === 0) return [...records]
  const { rows } = await sql<{ last: number }>`
    insert into ${sql.raw(`${recordSchema}.record_number`)} as number (register, year, last)
    values (${name}, ${year}, ${records.length})
    on conflict (register, year) do update set last = number.last + excluded.last
    returning last`.execute(tx.db)
  const first = (rows[0]?.last ?? records.length) - records.length + 1
  return records.map((record, i) => ({
    ...record,
    number: `${prefix}-${year}-${String(first + i).padStart(3, '0')}`,
  }))
}

const updateIn = async (
  tx: Transaction,
  register: Register,
  updates: readonly StoredRow[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    update ${tableOf(register)} as record
    set version = record.version + 1, ${sql.raw(settingsOf(updates, 'next', unchanging))}
    from ${rowsAsTable(registerTable(register), updates)} as next
    where record.id = next.id and record.version = next.version
    returning record.id`.execute(tx.db)
  return new Set(rows.map(({ id }) => id))
}

const unchanging = ['id', 'number', 'version', 'source', 'created_at', 'created_by']
