import { type RawBuilder, sql } from 'kysely'

import type { OverlapCheck } from '#fields/records/check-record.ts'
import { meetsCriterion } from '#fields/records/meets-criterion.ts'
import type { PartRow, StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'

import type { Reader } from '../engine/transaction.ts'
import { readableColumns } from './read-record.ts'
import { rowOfPart, type StoredRow } from './record-row.ts'
import { fieldColumns, partTableOf, quoted, registerTable, valuesOf } from './record-table.ts'
import { rowsAsTable } from './write-record-rows.ts'

/** A row of a record as it would become. */
export type PlacedRow = { recordId: string; row: PartRow }

/** A row that would be in force together with another one, and the values of that other row. */
export type RowOverlap = PlacedRow & { other: RecordValues }

/**
 * The rows that a check finds in force on the same day as another row with the same values. `records` are
 * all that change, as they would become; only the rows that `isNew` picks are looked at. Rows of other
 * records are read from the database, those in the trash left out.
 */
export const findOverlaps = async (
  reader: Reader,
  register: Register,
  check: OverlapCheck,
  records: readonly StoredRecord[],
  isNew: (recordId: string, row: PartRow) => boolean,
): Promise<RowOverlap[]> => {
  const rows = records.flatMap(record =>
    (record.parts[check.part] ?? [])
      .filter(row => isChecked(register, check, row))
      .map((row): PlacedRow => ({ recordId: record.id, row })),
  )
  const newRows = rows.filter(({ recordId, row }) => isNew(recordId, row))
  if (newRows.length === 0) return []
  const stored = await storedRows(reader, register, check, {
    newRows,
    recordIds: records.map(({ id }) => id),
  })
  const others = Map.groupBy([...rows, ...stored], ({ row }) => keyOf(check, row))
  return newRows.flatMap(each => {
    const other = others
      .get(keyOf(check, each.row))
      ?.find(({ row }) => row.id !== each.row.id && isTogether(check, row.values, each.row.values))
    return other ? [{ ...each, other: other.row.values }] : []
  })
}

/** Whether a check is about a row: it has all the values that may occur once at a time. */
const isChecked = (register: Register, { part, where, by }: OverlapCheck, row: PartRow): boolean =>
  by.every(name => row.values[name] !== undefined) &&
  (!where ||
    meetsCriterion(register, { values: {}, parts: { [part]: [row] }, states: [] }, { part, some: where }))

const keyOf = ({ by }: OverlapCheck, { values }: PartRow): string =>
  JSON.stringify(by.map(name => values[name]))

const isTogether = ({ from, until }: OverlapCheck, one: RecordValues, other: RecordValues): boolean =>
  isNotAfter(one[from], other[until]) && isNotAfter(other[from], one[until])

// A day that is absent means that the row was always in force, or that it still is.
const isNotAfter = (first: unknown, last: unknown): boolean =>
  typeof first !== 'string' || typeof last !== 'string' || first <= last

const storedRows = async (
  reader: Reader,
  register: Register,
  check: OverlapCheck,
  { newRows, recordIds }: { newRows: readonly PlacedRow[]; recordIds: readonly string[] },
): Promise<PlacedRow[]> => {
  const { part, by, from, until } = check
  const fields = register.parts[part]?.fields ?? {}
  const table = partTableOf(register, part)
  const wanted = newRows.map(({ recordId, row }) => rowOfPart(fields, recordId, row))
  const { rows } = await sql<StoredRow & { id: string; record_id: string }>`
    select id, record_id, ${readableColumns(fields)}
    from ${sql.raw(quoted(table))} where id in (
      select other.id from ${rowsAsTable(table, wanted)} as new_row
      join ${sql.raw(quoted(table))} as other on ${sameColumns(fields, by)}
        and ${notAfter(['other', from], ['new_row', until])}
        and ${notAfter(['new_row', from], ['other', until])}
      join ${sql.raw(quoted(registerTable(register)))} as owner
        on owner.id = other.record_id and owner.deleted_at is null
      where other.record_id <> all(${recordIds}::text[]))
    limit ${mostRows}`.execute(reader.db)
  return rows
    .map(each => ({ recordId: each.record_id, row: { id: each.id, values: valuesOf(fields, each) } }))
    .filter(({ row }) => isChecked(register, check, row))
}

/** The most rows that one question compares. */
const mostRows = 10_000

const sameColumns = (fields: FieldSet, by: readonly string[]): RawBuilder<unknown> =>
  sql.raw(
    by
      .flatMap(name => {
        const kind = fields[name]?.kind
        // The first column is enough: rows that differ in another are told apart in memory.
        return kind ? fieldColumns(name, kind).slice(0, 1) : []
      })
      .map(({ name }) => `other.${quoted(name)} = new_row.${quoted(name)}`)
      .join(' and '),
  )

type Place = readonly [table: string, field: string]

const notAfter = (first: Place, last: Place): RawBuilder<unknown> => {
  const [from, until] = [first, last].map(dayColumn)
  return sql.raw(`(${from} is null or ${until} is null or ${from} <= ${until})`)
}

const dayColumn = ([table, field]: Place): string =>
  `${table}.${quoted(fieldColumns(field, { columns: [{ suffix: '', type: 'date' }] })[0]?.name ?? field)}`
