import { type RawBuilder, sql } from 'kysely'

import { plainDecimal } from '#domain/decimal.ts'
import { isTimeStep } from '#domain/timespans.ts'
import type { MeasureQuestion } from '#fields/records/measure-answer.ts'
import { isStock, noDay } from '#fields/records/measure-rules.ts'
import type { LeftOutReason, Measure, MeasureChange } from '#fields/records/measure.ts'

import type { Reader } from '../engine/transaction.ts'
import { groupColumn } from './measure-sql.ts'

/** The time, its steps and the groups that changes are read for. */
export type ChangeRequest = Pick<MeasureQuestion, 'from' | 'until' | 'by'> & { groups: readonly string[] }

/** Changes as a query with the columns of `changesSql`; `groups` are the names of its group columns. */
export type ChangeQuery = { query: RawBuilder<unknown>; groups: readonly string[] }

/** The changes that an answer needs, added up by the groups and the steps of time of the question. */
export const readChanges = (
  reader: Reader,
  measure: Measure,
  source: ChangeQuery,
  { from, until, by, groups }: ChangeRequest,
): Promise<MeasureChange[]> => {
  const step = by.find(isTimeStep)
  const columns = groups.map(name => groupColumn(source.groups.indexOf(name)))
  const query = sql`
    select ${sql.join([
      sql`${bucketOf(sql`day`, { step, from, until })} as day`,
      sql`${bucketOf(sql`cohort`, { step, from, until })} as cohort`,
      sql`left_out`,
      ...columns.map((column, place) => sql`${column} as ${groupColumn(place)}`),
      sql`count`,
      sql`sum`,
    ])}
    from (${source.query}) as whole
    where ${isInTime(measure, { from, until })}`
  return readAllChanges(reader, { query, groups })
}

/** All changes of a query, those of one day and group together. */
export const readAllChanges = async (
  reader: Reader,
  { query, groups }: ChangeQuery,
): Promise<MeasureChange[]> => {
  const keys = changeKeys(groups)
  const codes = sql.join([...groups.map((_, place) => groupColumn(place)), sql`null`])
  const { rows } = await sql<ChangeRow>`
    select day::text, cohort::text, left_out as "leftOut", array[${codes}]::text[] as codes,
      sum(count)::float8 as count, sum(sum)::text as sum
    from (${query}) as change
    group by ${keys}`.execute(reader.db)
  return rows.map(row => ({
    day: row.day,
    group: Object.fromEntries(groups.map((name, place) => [name, row.codes[place] ?? ''])),
    count: row.count,
    sum: plainDecimal(row.sum),
    ...(row.cohort !== null && { cohort: row.cohort }),
    ...(row.leftOut && { leftOut: row.leftOut }),
  }))
}

/** The columns of changes beside their figures, as a list for SQL. */
export const changeKeys = (groups: readonly string[]): RawBuilder<unknown> =>
  sql.join([
    ...['day', 'cohort', 'left_out'].map(name => sql.raw(name)),
    ...groups.map((_, place) => groupColumn(place)),
  ])

type ChangeRow = {
  day: string
  cohort: string | null
  leftOut: LeftOutReason | null
  codes: (string | null)[]
  count: number
  sum: string
}

/** The condition that a change is part of the answer for a time, as `answerMeasure` has it. */
export const isInTime = (
  measure: Measure,
  { from, until }: Pick<MeasureQuestion, 'from' | 'until'>,
): RawBuilder<boolean> =>
  from === undefined || isStock(measure)
    ? sql`day <= ${until}::date`
    : sql`(day <= ${until}::date and (day = ${noDay}::date or least(day, cohort) >= ${from}::date))`

// A day stands for its step of time; all that was before the time stands together, on the day before it.
const bucketOf = (
  day: RawBuilder<unknown>,
  { step, from, until }: { step: string | undefined; from: string | undefined; until: string },
): RawBuilder<unknown> => {
  const start = step === undefined ? sql`${from ?? until}::date` : sql`date_trunc(${step}, ${day})::date`
  const within = from === undefined ? start : sql`greatest(${start}, ${from}::date)`
  return sql`case
    when ${day} is null or ${day} = ${noDay}::date then ${day}
    ${from === undefined ? sql`` : sql`when ${day} < ${from}::date then ${from}::date - 1`}
    else ${within}
  end`
}
