import type { Language } from '#domain/language.ts'
import type { ColumnValue, FieldColumn, FieldKind } from '#fields/kinds/field-kind.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'

/** The schema of the database that holds the tables of all registers. */
export const recordSchema = 'records'

/** The name of a register's table with its schema: `records.trainings`. */
export const registerTable = ({ name }: Pick<Register, 'name'>): string =>
  `${recordSchema}.${snakeCase(name)}`

/** The name of the table of a part: `records.trainings_participants`. */
export const partTableOf = (register: Pick<Register, 'name'>, part: string): string =>
  `${registerTable(register)}_${snakeCase(part)}`

/** The name of the table of a register's dated states: `records.trainings_states`. */
export const stateTableOf = (register: Pick<Register, 'name'>): string => `${registerTable(register)}_states`

/** A column of a table with its whole name. */
export type NamedColumn = FieldColumn & { name: string }

/** The columns of a field with their whole names. */
export const fieldColumns = (
  name: string,
  { columns }: Pick<FieldKind, 'columns'>,
): readonly NamedColumn[] => {
  const ofKind = namedColumns.get(columns) ?? new Map<string, readonly NamedColumn[]>()
  const named =
    ofKind.get(name) ??
    columns.map(column => ({ ...column, name: `${snakeCase(name)}${snakeCase(column.suffix)}` }))
  namedColumns.set(columns, ofKind.set(name, named))
  return named
}

// Every value of every row asks for the columns of its field, whose names never change.
const namedColumns = new WeakMap<FieldKind['columns'], Map<string, readonly NamedColumn[]>>()

/**
 * The column by which lists are sorted for a field in words: in each language for one in several languages.
 */
const orderColumn = (name: string, language?: string): string =>
  language === undefined ? `${snakeCase(name)}_order` : `${snakeCase(name)}_order_${language}`

/** The columns by which lists are sorted for a field in words, each with the language of its words. */
export const orderColumns = (
  name: string,
  { pieces }: Pick<FieldKind, 'pieces'>,
): { name: string; language?: Language }[] => {
  const ofLanguages = pieces.flatMap(({ language }) => language ?? [])
  if (ofLanguages.length === 0) return [{ name: orderColumn(name) }]
  return ofLanguages.map(language => ({ name: orderColumn(name, language), language }))
}

/** The name of a table or column in SQL: a field may be called `from`, which SQL means otherwise. */
export const quoted = (name: string): string =>
  name
    .split('.')
    .map(part => `"${part}"`)
    .join('.')

/** A row of a table, by column, from the values of fields; empty fields are null. */
export const columnValuesOf = (fields: FieldSet, values: RecordValues): Record<string, ColumnValue> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) => {
      const value = values[name]
      const cells = value === undefined ? [] : kind.toCells(value)
      return fieldColumns(name, kind).map((column, i) => [column.name, cells[i] ?? null] as const)
    }),
  )

/** The values of fields from a row of a table; empty fields are absent. */
export const valuesOf = (fields: FieldSet, row: Readonly<Record<string, ColumnValue>>): RecordValues =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) => {
      const value = kind.fromCells(fieldColumns(name, kind).map(column => row[column.name] ?? null))
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
