import { type RawBuilder, sql } from 'kysely'

import type { MeasureChange } from '#fields/records/measure.ts'

import type { Reader } from '../engine/transaction.ts'
import { changesSql, type MeasureSource } from './measure-sql.ts'
import { changeKeys, type ChangeRequest, readChanges } from './read-changes.ts'

/**
 * The changes of a measure that an answer needs, counted afresh from the records that the reader reaches.
 * @throws Refusal fieldOutOfReach
 */
export const freshChanges = (
  reader: Reader,
  source: MeasureSource,
  request: ChangeRequest,
): Promise<MeasureChange[]> =>
  readChanges(reader, source.measure, { query: freshSql(source), groups: source.groups }, request)

/** The changes of a measure by day and group, as a query with the columns of `changesSql`, without ids. */
export const freshSql = (source: MeasureSource): RawBuilder<unknown> => {
  const keys = changeKeys(source.groups)
  // What comes to nothing on its day is nothing that was reported.
  return sql`
    select ${keys}, sum(count) as count, sum(sum) as sum
    from (${changesSql(source)}) as change
    group by ${keys} having sum(count) <> 0 or sum(sum) <> 0`
}
