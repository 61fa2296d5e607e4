import { type RawBuilder, sql } from 'kysely'

import type { PartRow, RecordSource, StateRow, StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'

import type { Reader } from '../engine/transaction.ts'
import { readable } from './list-columns.ts'
import type { StoredRow } from './record-row.ts'
import {
  fieldColumns,
  type NamedColumn,
  partTableOf,
  quoted,
  registerTable,
  stateTableOf,
  valuesOf,
} from './record-table.ts'

/** A record whole, with its parts and states, also from the trash; undefined where there is none. */
export const findRecord = async (
  reader: Reader,
  register: Register,
  id: string,
): Promise<StoredRecord | undefined> => {
  const [record] = await readRecords(reader, register, [id])
  return record
}

/**
 * The records with these ids in their order, whole, also from the trash; without those that are not there.
 */
export const readRecords = async (
  reader: Reader,
  register: Register,
  ids: readonly string[],
): Promise<StoredRecord[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<RecordRow>`
    select ${wholeRecord(register)}
    from ${sql.raw(quoted(registerTable(register)))} as record
    where id = any(${ids}::text[])`.execute(reader.db)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    return row ? [recordOf(register, row)] : []
  })
}

/** The columns of fields as JSON has them: days, instants and numbers with decimals are texts. */
export const readableColumns = (fields: FieldSet): RawBuilder<unknown> =>
  sql.join(
    Object.entries(fields).flatMap(([name, { kind }]) =>
      fieldColumns(name, kind).map(column => readableColumn(column)),
    ),
  )

const readableColumn = ({ name, type }: Pick<NamedColumn, 'name' | 'type'>): RawBuilder<unknown> => {
  const column = sql.raw(quoted(name))
  return sql`${readable(column, type)} as ${column}`
}

const wholeRecord = (register: Register): RawBuilder<unknown> => {
  const columns = columnsByRegister.get(register) ?? makeColumns(register)
  columnsByRegister.set(register, columns)
  return columns
}

const columnsByRegister = new WeakMap<Register, RawBuilder<unknown>>()

const makeColumns = (register: Register): RawBuilder<unknown> =>
  sql.join([
    sql.raw('id, number, state, state_on::text, due_on::text, due, version, source'),
    sql.raw('created_at, created_by, changed_at, changed_by, deleted_at, deleted_by'),
    readableColumns(register.fields),
    sql`${rowsIn(stateTableOf(register), stateColumns)} as "States"`,
    ...Object.entries(register.parts).map(
      ([part, { fields }]) =>
        sql`${rowsIn(partTableOf(register, part), readableColumns(fields))} as ${sql.raw(`"Part ${part}"`)}`,
    ),
  ])

const stateColumns = sql`state, on_day::text, why,
  ${readableColumn({ name: 'recorded_at', type: 'timestamptz' })}, recorded_by`

const rowsIn = (table: string, columns: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select coalesce(jsonb_agg(to_jsonb(each) - 'position' order by position), '[]')
    from (select position, id, ${columns} from ${sql.raw(quoted(table))}
      where record_id = record.id) as each)`

type RecordRow = StoredRow & {
  id: string
  number: string | null
  state: string
  state_on: string
  due_on: string | null
  due: string | null
  version: number
  source: RecordSource
  created_at: Date
  created_by: string
  changed_at: Date
  changed_by: string
  deleted_at: Date | null
  deleted_by: string | null
  States: readonly StoredState[]
}

type StoredState = Pick<StateRow, 'id' | 'state'> & {
  on_day: string
  why: string | null
  recorded_at: string
  recorded_by: string
}

const recordOf = (register: Register, row: RecordRow): StoredRecord => ({
  id: row.id,
  register: register.name,
  ...(row.number !== null && { number: row.number }),
  version: row.version,
  state: row.state,
  stateOn: row.state_on,
  ...(row.due_on !== null && { dueOn: row.due_on }),
  ...(row.due !== null && { due: row.due }),
  values: valuesOf(register.fields, row),
  parts: Object.fromEntries(
    Object.entries(register.parts).map(([part, { fields }]) => [
      part,
      (row[`Part ${part}`] as readonly (StoredRow & { id: string })[]).map((each): PartRow => ({
        id: each.id,
        values: valuesOf(fields, each),
      })),
    ]),
  ),
  states: row.States.map(stateOf),
  source: row.source,
  createdAt: row.created_at,
  createdBy: row.created_by,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
  ...(row.deleted_at && { deletedAt: row.deleted_at }),
  ...(row.deleted_by !== null && { deletedBy: row.deleted_by }),
})

const stateOf = ({ id, state, on_day, why, recorded_at, recorded_by }: StoredState): StateRow => ({
  id,
  state,
  on: on_day,
  ...(why !== null && { why }),
  recordedAt: new Date(recorded_at),
  recordedBy: recorded_by,
})
