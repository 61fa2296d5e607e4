import type { Language } from '#domain/language.ts'
import { type LocalizedText, say } from '#domain/text.ts'
import { sortKey } from '#domain/words/sort-key.ts'
import type { ColumnValue } from '#fields/kinds/field-kind.ts'
import type { PartRow, StateRow, StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'

import { columnValuesOf, orderColumns } from './record-table.ts'

/** A row of a table of records, by column, as JSON. */
export type StoredRow = Readonly<Record<string, ColumnValue>>

/** A record before and after a change. */
export type RecordPair = { before: StoredRecord; after: StoredRecord }

/** The row of a record in its register's table; `words` is what a search finds it by. */
export const rowOfRecord = (register: Register, record: StoredRecord, words: string): StoredRow => ({
  id: record.id,
  number: record.number ?? null,
  state: record.state,
  state_on: record.stateOn,
  due_on: record.dueOn ?? null,
  due: record.due ?? null,
  version: record.version,
  source: record.source,
  created_at: record.createdAt.toISOString(),
  created_by: record.createdBy,
  changed_at: record.changedAt.toISOString(),
  changed_by: record.changedBy,
  deleted_at: record.deletedAt?.toISOString() ?? null,
  deleted_by: record.deletedBy ?? null,
  words,
  ...cellsOfFields(register.fields, record.values),
})

/** The columns of fields in their register's table, with those by which lists are sorted. */
export const cellsOfFields = (fields: FieldSet, values: RecordValues): StoredRow => ({
  ...columnValuesOf(fields, values),
  ...orderValuesOf(fields, values),
})

/** The rows of a part of a record, in their order. */
export const rowsOfPart = (register: Register, part: string, record: StoredRecord): StoredRow[] =>
  (record.parts[part] ?? []).map((row, position) => ({
    ...rowOfPart(register.parts[part]?.fields ?? {}, record.id, row),
    position,
  }))

/** A row of a part, without its place. */
export const rowOfPart = (fields: FieldSet, recordId: string, { id, values }: PartRow): StoredRow => ({
  id,
  record_id: recordId,
  ...columnValuesOf(fields, values),
})

/** The rows of the states of a record, in their order. */
export const rowsOfStates = ({ id, states }: StoredRecord): StoredRow[] =>
  states.map((state, position) => ({ ...rowOfState(state), record_id: id, position }))

const rowOfState = ({ id, state, on, why, recordedAt, recordedBy }: StateRow): StoredRow => ({
  id,
  state,
  on_day: on,
  why: why ?? null,
  recorded_at: recordedAt.toISOString(),
  recorded_by: recordedBy,
})

const orderValuesOf = (fields: FieldSet, values: RecordValues): StoredRow =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind, isSortable }]) => {
      if (!isSortable || kind.order !== 'words') return []
      const [cell = null] = values[name] === undefined ? [] : kind.toCells(values[name])
      return orderColumns(name, kind).map(({ name: column, language }) => [column, keyOf(cell, language)])
    }),
  )

const keyOf = (cell: ColumnValue, language: Language | undefined): string | null => {
  if (cell === null) return null
  if (typeof cell !== 'object') return sortKey(String(cell), language)
  const text = cell as LocalizedText
  return sortKey(say(text, language ?? text.source).text, language)
}
