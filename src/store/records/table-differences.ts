import { sql } from 'kysely'

import type { Register } from '#fields/records/register.ts'

import type { Transaction } from '../engine/transaction.ts'
import { recordSchema, registerTable } from './record-table.ts'
import { createRegisterSql, registerStatements } from './table-sql.ts'

/** Something in which the tables of a register are not what it declares, and the SQL that mends it. */
export type TableDifference = { register: string; sentence: string; sql: string }

/**
 * In what the tables of the database are not what registers declare. To find out, it makes all tables of
 * registers again: its transaction must be undone.
 */
export const tableDifferences = async (
  tx: Transaction,
  registers: readonly Register[],
): Promise<TableDifference[]> => {
  const present = await readItems(tx)
  const tables = [...new Set(present.map(({ table }) => table))]
  for (const table of tables) await sql`drop table ${sql.table(table)} cascade`.execute(tx.db)
  for (const [i, register] of registers.entries())
    await sql.raw(createRegisterSql(register, registers.slice(0, i))).execute(tx.db)
  const wanted = await readItems(tx)
  return [
    ...surplusTables(registers, tables, wanted),
    ...missingTables(registers, tables),
    ...itemDifferences(registers, ofTables(present, wanted), ofTables(wanted, present)),
  ]
}

/** Whether a register has tables already, which a migration made. */
export const hasTables = async (tx: Transaction, register: Register): Promise<boolean> => {
  const { rows } = await sql<{ exists: boolean }>`
    select to_regclass(${registerTable(register)}) is not null as exists`.execute(tx.db)
  return rows[0]?.exists ?? false
}

/** A column, constraint or index of a table, and what the database says of it. */
type TableItem = { table: string; kind: 'column' | 'constraint' | 'index'; name: string; says: string }

const readItems = async (tx: Transaction): Promise<TableItem[]> => {
  const { rows } = await sql<TableItem>`
    with tables as (
      select oid, ${recordSchema} || '.' || relname as name from pg_class
      where relnamespace = ${recordSchema}::regnamespace and relkind = 'r'
        and relname not in (
          'saved_view', 'measure_total', 'record_number', 'sheet_import', 'export', 'export_part')
    )
    select tables.name as table, 'column' as kind, attname as name,
      format_type(atttypid, atttypmod)
        || case when attcollation <> 0 and collname <> 'default'
             then ' collate "' || collname || '"' else '' end
        || case when attnotnull then ' not null' else '' end as says
    from pg_attribute join tables on tables.oid = attrelid
      left join pg_collation on pg_collation.oid = attcollation
    where attnum > 0 and not attisdropped
    union all
    select tables.name, 'constraint', conname, pg_get_constraintdef(pg_constraint.oid)
    from pg_constraint join tables on tables.oid = conrelid
    where contype <> 'n' -- newer servers name each "not null", which the columns say already
    union all
    select tables.name, 'index', relname, pg_get_indexdef(indexrelid)
    from pg_index join tables on tables.oid = indrelid join pg_class on pg_class.oid = indexrelid
    where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
    order by 2, 1, 3`.execute(tx.db)
  return rows
}

/** The items of the tables that both have. */
const ofTables = (items: readonly TableItem[], others: readonly TableItem[]): TableItem[] => {
  const tables = new Set(others.map(({ table }) => table))
  return items.filter(({ table }) => tables.has(table))
}

const surplusTables = (
  registers: readonly Register[],
  tables: readonly string[],
  wanted: readonly TableItem[],
): TableDifference[] =>
  tables
    .filter(table => !wanted.some(item => item.table === table))
    .map(table => {
      const register = ownerOf(registers, table)
      return {
        register,
        sentence: `The register “${register}”: the table ${table} is in the database and no longer declared.`,
        sql: `drop table ${table};`,
      }
    })

const itemDifferences = (
  registers: readonly Register[],
  present: readonly TableItem[],
  wanted: readonly TableItem[],
): TableDifference[] => {
  const before = new Map(present.map(item => [keyOf(item), item]))
  const after = new Map(wanted.map(item => [keyOf(item), item]))
  const difference = (item: TableItem, what: string, mending: string): TableDifference => {
    const register = ownerOf(registers, item.table)
    return {
      register,
      sentence: `The register “${register}”: the ${item.kind} “${item.name}” of ${item.table} ${what}.`,
      sql: mending,
    }
  }
  const removals = present
    .filter(item => !after.has(keyOf(item)))
    .map(item => difference(item, 'is in the database and no longer declared', removalOf(item)))
  const changes = wanted.flatMap(item => {
    const stored = before.get(keyOf(item))
    if (!stored) return [difference(item, 'is declared and not in the database', additionOf(item))]
    if (stored.says === item.says) return []
    return [difference(item, `is “${stored.says}” and is declared as “${item.says}”`, changeOf(stored, item))]
  })
  // A column goes after its indexes and constraints, and comes before them.
  return [...removals.toReversed(), ...changes]
}

const missingTables = (registers: readonly Register[], tables: readonly string[]): TableDifference[] =>
  registers.flatMap((register, i) => {
    const statements = registerStatements(register, registers.slice(0, i))
    const names = [...new Set(statements.map(({ table }) => table))]
    return names
      .filter(name => !tables.includes(name) && ownerOf([register], name) === register.name)
      .map(name => ({
        register: register.name,
        sentence: `The register “${register.name}”: the table ${name} is declared and not in the database.`,
        sql: statements.flatMap(statement => (statement.table === name ? [statement.sql] : [])).join('\n'),
      }))
  })

const keyOf = ({ table, kind, name }: TableItem): string => `${kind} ${table} ${name}`

/** The register whose table, or table of parts or states, has this name; the name itself where none has. */
const ownerOf = (registers: readonly Register[], table: string): string => {
  const owners = registers.filter(
    register => table === registerTable(register) || table.startsWith(`${registerTable(register)}_`),
  )
  const [owner] = owners.toSorted((one, other) => other.name.length - one.name.length)
  return owner?.name ?? table.split('.')[1] ?? table
}

const additionOf = ({ table, kind, name, says }: TableItem): string => {
  if (kind === 'index') return `${says};`
  return `alter table ${table} add ${kind} "${name}" ${says};`
}

const removalOf = ({ table, kind, name }: TableItem): string =>
  kind === 'index' ? `drop index ${recordSchema}."${name}";` : `alter table ${table} drop ${kind} "${name}";`

const changeOf = (stored: TableItem, wanted: TableItem): string => {
  if (wanted.kind !== 'column') return `${removalOf(stored)}\n${additionOf(wanted)}`
  const isRequired = wanted.says.endsWith(' not null')
  const type = wanted.says.replace(/ not null$/, '')
  return [
    ...(stored.says.replace(/ not null$/, '') === type
      ? []
      : [`alter table ${wanted.table} alter column "${wanted.name}" type ${type};`]),
    ...(stored.says.endsWith(' not null') === isRequired
      ? []
      : [
          `alter table ${wanted.table} alter column "${wanted.name}" ${isRequired ? 'set' : 'drop'} not null;`,
        ]),
  ].join('\n')
}
