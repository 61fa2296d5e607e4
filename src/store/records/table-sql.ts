import type { FieldColumn, Target } from '#fields/kinds/field-kind.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'

import { createIndexSql, type TableStatement } from './index-sql.ts'
import {
  fieldColumns,
  orderColumns,
  partTableOf,
  quoted,
  recordSchema,
  registerTable,
  stateTableOf,
} from './record-table.ts'

/** What a line of a table says, and why. */
type Line = { sql: string; name?: string; comment?: string }

/**
 * The SQL that makes all tables of a register. `earlier` are the registers that have tables already: only
 * they can be referred to, and those of them that refer to this one do so from now on.
 * @throws Error where two things would have one column
 */
export const createRegisterSql = (register: Register, earlier: readonly Register[]): string =>
  registerStatements(register, earlier)
    .map(({ sql }) => (sql.startsWith('create table') ? `\n${sql}` : sql))
    .join('\n')

/**
 * The statements that make all tables of a register, in order.
 * @throws Error where two things would have one column
 */
export const registerStatements = (register: Register, earlier: readonly Register[]): TableStatement[] => {
  const targets = new Set([register, ...earlier].map(({ name }) => name))
  return [
    createTable(registerTable(register), [
      ...commonColumns.slice(0, 2),
      ...fieldLines(register.fields, targets),
      ...orderLines(register.fields),
      ...commonColumns.slice(2),
    ]),
    createTable(stateTableOf(register), [
      ...rowColumns(register),
      { name: 'state', sql: 'state text not null' },
      { name: 'on_day', sql: 'on_day date not null', comment: 'when it became true' },
      { name: 'why', sql: 'why text' },
      { name: 'recorded_at', sql: 'recorded_at timestamptz not null' },
      { name: 'recorded_by', sql: 'recorded_by text not null' },
    ]),
    ...Object.entries(register.parts).map(([part, { fields }]) =>
      createTable(partTableOf(register, part), [...rowColumns(register), ...fieldLines(fields, targets)]),
    ),
    ...createIndexSql(register),
    ...earlier.flatMap(each => lateReferences(each, register)),
  ]
}

/** The columns of every record; those of its fields stand after the second. */
const commonColumns: readonly Line[] = [
  { name: 'id', sql: 'id text primary key' },
  { name: 'number', sql: 'number text collate "C" unique', comment: 'as people quote it: TRN-2024-001' },
  { name: 'state', sql: 'state text not null', comment: 'the present one, with its day' },
  { name: 'state_on', sql: 'state_on date not null' },
  { name: 'due_on', sql: 'due_on date', comment: 'the next day by which something is to be done' },
  { name: 'due', sql: 'due text', comment: 'which deadline it is' },
  { name: 'version', sql: 'version integer not null' },
  { name: 'source', sql: 'source text not null', comment: 'typed, sheet, form, feed' },
  { name: 'created_at', sql: 'created_at timestamptz not null' },
  { name: 'created_by', sql: 'created_by text not null' },
  { name: 'changed_at', sql: 'changed_at timestamptz not null' },
  { name: 'changed_by', sql: 'changed_by text not null' },
  { name: 'deleted_at', sql: 'deleted_at timestamptz', comment: 'since when it is in the trash' },
  { name: 'deleted_by', sql: 'deleted_by text' },
  { name: 'words', sql: 'words tsvector not null', comment: 'by which search finds it' },
]

const rowColumns = (register: Register): Line[] => [
  { name: 'id', sql: 'id text primary key' },
  {
    name: 'record_id',
    sql: `record_id text not null references ${registerTable(register)} (id) on delete cascade`,
  },
  { name: 'position', sql: 'position integer not null' },
]

const createTable = (table: string, lines: readonly Line[]): TableStatement => {
  const names = lines.flatMap(({ name }) => name ?? [])
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice)
    throw new Error(`The table “${table}” would have two columns “${twice}”. Call the field otherwise.`)
  const body = lines.map(({ sql, comment }, i) => {
    const line = `  ${sql}${i < lines.length - 1 ? ',' : ''}`
    return comment ? `${line.padEnd(commentColumn)} -- ${comment}` : line
  })
  return { table, sql: `create table ${table} (\n${body.join('\n')}\n);` }
}

const commentColumn = 50

const fieldLines = (fields: FieldSet, targets: ReadonlySet<string>): Line[] =>
  Object.entries(fields).flatMap(([name, { kind, label }]) =>
    fieldColumns(name, kind).map((column, i) => ({
      name: column.name,
      sql: [quoted(column.name), column.type, referenceSql(column, targets), checkSql(column)]
        .filter(text => text !== '')
        .join(' '),
      ...(i === 0 && { comment: label.en }),
    })),
  )

const orderLines = (fields: FieldSet): Line[] =>
  Object.entries(fields).flatMap(([name, { kind, isSortable }]) =>
    isSortable && kind.order === 'words'
      ? orderColumns(name, kind).map(column => ({
          name: column.name,
          sql: `${quoted(column.name)} text collate "C"`,
        }))
      : [],
  )

const checkSql = ({ name, check }: FieldColumn & { name: string }): string =>
  check ? `check (${check(quoted(name))})` : ''

const referenceSql = ({ type, refersTo }: FieldColumn, targets: ReadonlySet<string>): string => {
  const table = type === 'text' && refersTo ? targetTable(refersTo) : undefined
  if (table === undefined) return ''
  const register = registerOf(refersTo)
  return register === undefined || targets.has(register) ? `references ${table} (id)` : ''
}

// A Party is a code, and no row of a table.
const targetTable = (target: Target): string | undefined => {
  switch (target) {
    case 'post':
      return 'secretariat_post'
    case 'person':
      return 'person'
    case 'file':
      return 'sent_file'
    case 'party':
      return undefined
    default:
      return registerTable({ name: target.slice(`${recordSchema}:`.length) })
  }
}

const registerOf = (target: Target | undefined): string | undefined =>
  target?.startsWith(`${recordSchema}:`) ? target.slice(`${recordSchema}:`.length) : undefined

/** The references of a register to one whose tables came later. */
const lateReferences = (from: Register, to: Register): TableStatement[] => [
  ...lateReferencesOf(registerTable(from), from.fields, to),
  ...Object.entries(from.parts).flatMap(([part, { fields }]) =>
    lateReferencesOf(partTableOf(from, part), fields, to),
  ),
]

const lateReferencesOf = (table: string, fields: FieldSet, to: Register): TableStatement[] =>
  Object.entries(fields).flatMap(([name, { kind }]) =>
    fieldColumns(name, kind).flatMap(column =>
      column.type === 'text' && registerOf(column.refersTo) === to.name
        ? [{ table, sql: referenceLater(table, column.name, to) }]
        : [],
    ),
  )

const referenceLater = (table: string, column: string, to: Register): string =>
  `alter table ${table} add foreign key (${quoted(column)}) references ${registerTable(to)} (id);`
