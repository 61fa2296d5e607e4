import { createHash } from 'node:crypto'

import { type RawBuilder, sql } from 'kysely'

import { canonicalJson } from '#domain/canonical-json.ts'
import { measureChanges, sumOfChanges, withoutChanges } from '#fields/records/measure-changes.ts'
import { changeGroups, noDay } from '#fields/records/measure-rules.ts'
import type { Measure, MeasureChange } from '#fields/records/measure.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import { groupColumn } from './measure-sql.ts'
import { type ChangeRequest, readChanges } from './read-changes.ts'

/**
 * Brings the totals of a register's measures up to date with a change of records: `before` as they were and
 * `after` as they are, either of which may be empty. One statement, or none where no total changes.
 */
export const keepTotals = async (
  tx: Transaction,
  register: Register,
  before: readonly StoredRecord[],
  after: readonly StoredRecord[],
): Promise<void> => {
  const totals = Object.entries(register.measures).flatMap(([measure, declared]) => {
    const changesOf = (records: readonly StoredRecord[]) =>
      records.flatMap(record => measureChanges(register, declared, record))
    return sumOfChanges([...withoutChanges(changesOf(before)), ...changesOf(after)]).map(change => ({
      measure,
      change,
    }))
  })
  // Nothing else of the change waits for it.
  tx.awaitAtCommit(addTotals(tx, register, totals))
}

/** Adds changes to the totals of a register's measures. */
export const addTotals = async (
  tx: Transaction,
  { name }: Register,
  totals: readonly { measure: string; change: MeasureChange }[],
): Promise<void> => {
  if (totals.length === 0) return
  const rows = totals.map(({ measure, change: { day, count, sum, ...grouping } }) => ({
    measure,
    day,
    grouping: canonicalJson(grouping),
    count,
    sum,
  }))
  // Always in one order, so that two changes of the same totals never wait for one another.
  await sql`
    insert into records.measure_total as total (register, measure, day, grouping, count, sum)
    select ${name}, measure, day, grouping, count, sum
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as change (measure text, day date, grouping text, count bigint, sum numeric)
    order by measure, day, grouping
    on conflict (register, measure, day, grouping) do update
      set count = total.count + excluded.count, sum = total.sum + excluded.sum`.execute(tx.db)
}

/**
 * The totals of a measure that an answer needs; undefined where they are not kept yet, as after a change of
 * its declaration. They are those of all records, whoever reads them.
 */
export const readTotals = async (
  reader: Reader,
  register: Register,
  name: string,
  request: ChangeRequest,
): Promise<MeasureChange[] | undefined> => {
  const measure = measureOf(register, name)
  const source = { query: totalsSql(register, name, measure), groups: changeGroups(measure) }
  const [areKept, changes] = await Promise.all([
    areTotalsKept(reader, register, name),
    readChanges(reader, measure, source, request),
  ])
  return areKept ? changes : undefined
}

/** The totals of a measure as a query with the columns of `changesSql`, without ids. */
export const totalsSql = (register: Register, name: string, measure: Measure): RawBuilder<unknown> => sql`
  select ${sql.join([
    sql`day`,
    sql`(grouping::jsonb ->> 'cohort')::date as cohort`,
    sql`grouping::jsonb ->> 'leftOut' as left_out`,
    ...changeGroups(measure).map(
      (group, place) => sql`grouping::jsonb -> 'group' ->> ${group} as ${groupColumn(place)}`,
    ),
    sql`count`,
    sql`sum`,
  ])}
  from records.measure_total
  where register = ${register.name} and measure = ${name} and (count <> 0 or sum <> 0)`

/** Whether the totals of a measure are complete, for the measure as it is declared now. */
export const areTotalsKept = async (reader: Reader, register: Register, name: string): Promise<boolean> => {
  const { rows } = await sql`
    select from records.measure_total
    where register = ${register.name} and measure = ${name} and day = ${noDay}::date
      and grouping = ${markOf(measureOf(register, name))}`.execute(reader.db)
  return rows.length > 0
}

/** Marks the totals of a measure as complete: from now on each change of records keeps them so. */
export const startTotals = async (tx: Transaction, register: Register, name: string): Promise<void> => {
  await sql`
    insert into records.measure_total (register, measure, day, grouping, count, sum)
    values (${register.name}, ${name}, ${noDay}::date, ${markOf(measureOf(register, name))}, 0, 0)`.execute(
    tx.db,
  )
}

/** Removes the totals of a measure. */
export const removeTotals = async (tx: Transaction, register: Register, name: string): Promise<void> => {
  await sql`
    delete from records.measure_total where register = ${register.name} and measure = ${name}`.execute(tx.db)
}

const measureOf = ({ name: register, measures }: Register, name: string): Measure => {
  const measure = measures[name]
  if (!measure) throw new Error(`The register “${register}” has no measure “${name}”`)
  return measure
}

// The mark is a row of no day and no count. A measure that is declared otherwise has another mark, and no
// totals yet.
const markOf = ({ title: _title, feeds: _feeds, ...rules }: Measure): string =>
  canonicalJson({ complete: createHash('sha256').update(canonicalJson(rules)).digest('hex').slice(0, 16) })
