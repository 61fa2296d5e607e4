import { type RawBuilder, sql } from 'kysely'

import type { ColumnType, ColumnValue } from '#fields/kinds/field-kind.ts'
import type { RecordInList } from '#fields/records/record-page.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'

import type { RecordSight } from './reach-sql.ts'
import { fieldColumns, valuesOf } from './record-table.ts'

/** A row of a list, by column. */
export type ListRow = Readonly<Record<string, ColumnValue>> & {
  id: string
  number: string | null
  version: number
  state: string
  state_on: string
  due_on: string | null
  due: string | null
  changed_at: Date
  sort_key: string | null
}

/** The columns of a list, with those of some fields as far as they are reached. */
export const listColumns = (sight: RecordSight, fields: readonly string[]): RawBuilder<unknown> => {
  const own = fields.flatMap(name => {
    const kind = sight.register.fields[name]?.kind
    return kind
      ? fieldColumns(name, kind).map(
          ({ name: column, type }) =>
            sql`${readable(sight.column(name, column), type)} as ${sql.ref(column)}`,
        )
      : []
  })
  return sql.join([commonListColumns, ...dueColumns(sight), ...own])
}

/** The records of rows, with the values of some fields. */
export const recordsInList = (
  { fields }: Pick<Register, 'fields'>,
  names: readonly string[],
  rows: readonly ListRow[],
): RecordInList[] => {
  const wanted = Object.fromEntries(
    names.flatMap(name => {
      const field = fields[name]
      return field ? [[name, field] as const] : []
    }),
  )
  return rows.map(row => recordInList(wanted, row))
}

const recordInList = (fields: FieldSet, row: ListRow): RecordInList => ({
  id: row.id,
  ...(row.number !== null && { number: row.number }),
  version: row.version,
  state: row.state,
  stateOn: row.state_on,
  ...(row.due_on !== null && { dueOn: row.due_on }),
  ...(row.due !== null && { due: row.due }),
  changedAt: row.changed_at,
  values: valuesOf(fields, row),
})

/** A column as JSON has its values: days, instants and numbers with decimals are texts. */
export const readable = (value: RawBuilder<unknown>, type: ColumnType): RawBuilder<unknown> => {
  if (type === 'date' || type === 'numeric') return sql`(${value})::text`
  return type === 'timestamptz'
    ? sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : value
}

const commonListColumns = sql.raw(
  'r.id, r.number, r.version, r.state, r.state_on::text as state_on, r.changed_at',
)

const dueColumns = (sight: RecordSight): RawBuilder<unknown>[] =>
  sight.reaches('dueOn')
    ? [sql`${sight.column('dueOn', 'due_on')}::text as due_on`, sql`${sight.column('dueOn', 'due')} as due`]
    : [sql.raw('null as due_on, null as due')]
