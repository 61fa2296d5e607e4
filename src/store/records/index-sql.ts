import type { FieldSet, Register, RegisterField } from '#fields/records/register.ts'

import { defaultOrder } from '#fields/records/record-order.ts'
import {
  fieldColumns,
  orderColumns,
  partTableOf,
  quoted,
  registerTable,
  stateTableOf,
} from './record-table.ts'

/** A statement of SQL about one table. */
export type TableStatement = { table: string; sql: string }

/** An index of a table: its name, and what follows the table in SQL. */
type IndexPlan = { name: string; on: string }

/** The columns by which a list is sorted for a field or a fact of every record, each for one language. */
export const sortColumns = (
  { fields }: Pick<Register, 'fields'>,
  by: string,
): { name: string; language?: string }[] => {
  const kind = fields[by]?.kind
  if (kind?.order === 'words') return orderColumns(by, kind)
  return fieldColumns(by, kind ?? { columns: [{ suffix: '', type: 'text' }] })
    .slice(0, 1)
    .map(({ name }) => ({ name }))
}

/** The SQL that makes all indexes of a register's tables. */
export const createIndexSql = (register: Register): TableStatement[] => [
  ...createOn(registerTable(register), recordIndexes(register)),
  ...createOn(stateTableOf(register), [
    { name: 'of_record', on: '(record_id, position)' },
    { name: 'of_state', on: '(state, on_day)' },
  ]),
  ...Object.entries(register.parts).flatMap(([part, { fields }]) =>
    createOn(partTableOf(register, part), [
      { name: 'of_record', on: '(record_id, position)' },
      ...referenceIndexes(fields),
    ]),
  ),
]

const createOn = (table: string, indexes: readonly IndexPlan[]): TableStatement[] =>
  indexes.map(({ name, on }) => {
    const whole = shortName(`${table.split('.')[1] ?? ''}_${name}`)
    return { table, sql: `create index ${whole} on ${table} ${on};` }
  })

const isPresent = 'where deleted_at is null'

const recordIndexes = (register: Register): IndexPlan[] => {
  const order = sortColumns(register, defaultOrder(register).by).map(({ name }) => name)
  const sortable = Object.keys(register.fields).filter(name => register.fields[name]?.isSortable)
  return [
    ...[...sortable, 'dueOn', 'changedAt']
      .flatMap(by => sortColumns(register, by))
      .map(({ name }) => ({ name: `by_${name}`, on: `(${quoted(name)}, id) ${isPresent}` })),
    ...['state', ...Object.keys(register.fields).filter(name => isUsualFilter(register.fields[name]))]
      .flatMap(name => sortColumns(register, name))
      .flatMap(({ name }) =>
        order.map(last => ({
          name: `of_${name}_by_${last}`,
          on: `(${quoted(name)}, ${quoted(last)}, id) ${isPresent}`,
        })),
      ),
    ...referenceIndexes(register.fields),
    ...keyIndexes(register),
    { name: 'words', on: `using gin (words) ${isPresent}` },
    { name: 'in_trash', on: '(deleted_at, id) where deleted_at is not null' },
  ]
}

// A list with one value of these is read in its usual order from a single index.
const isUsualFilter = (field: RegisterField | undefined): boolean =>
  field?.isListed === true && (field.kind.name === 'choice' || field.kind.name === 'post')

// By a key a record is found among all; a field that lists are sorted by has an index already.
const keyIndexes = ({ fields, keys }: Register): IndexPlan[] =>
  keys.flatMap(([name = '', ...others]) => {
    const [column] = fieldColumns(name, fields[name]?.kind ?? { columns: [] })
    const hasIndex = [name, ...others].some(each => fields[each]?.isSortable)
    return column?.type === 'text' && !hasIndex
      ? [{ name: `with_${column.name}`, on: `(${quoted(column.name)}) ${isPresent}` }]
      : []
  })

const referenceIndexes = (fields: FieldSet): IndexPlan[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    fieldColumns(name, field.kind).flatMap(({ name: column, type, refersTo }) => {
      if (type === 'text[]') return [{ name: `among_${column}`, on: `using gin (${quoted(column)})` }]
      return refersTo && !isUsualFilter(field) ? [{ name: `of_${column}`, on: `(${quoted(column)})` }] : []
    }),
  )

/** A name as PostgreSQL holds it, in 63 letters: longer ones keep their beginning and a sum of the rest. */
const shortName = (name: string): string => {
  if (name.length <= mostLetters) return name
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_679_616
  return `${name.slice(0, mostLetters - 5)}_${sum.toString(36).padStart(4, '0')}`
}

const mostLetters = 63
