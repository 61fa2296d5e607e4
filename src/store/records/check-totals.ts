import { sql } from 'kysely'

import { changeGroups } from '#fields/records/measure-rules.ts'
import type { Register } from '#fields/records/register.ts'

import type { Transaction } from '../engine/transaction.ts'
import { freshSql } from './fresh-changes.ts'
import { addTotals, areTotalsKept, removeTotals, startTotals, totalsSql } from './measure-totals.ts'
import { type ChangeQuery, changeKeys, readAllChanges } from './read-changes.ts'
import { wholeSight } from './reach-sql.ts'

/** A measure whose totals were not those of the records: on so many days and groups, or not kept at all. */
export type TotalDifference = { measure: string; differences: number; wereKept: boolean }

/**
 * Counts the measures of a register afresh, writes the totals anew where they differ, and answers where they
 * did. Whoever changes totals waits meanwhile.
 */
export const checkTotals = async (tx: Transaction, register: Register): Promise<TotalDifference[]> => {
  // Nobody commits other totals until the end, so that records and totals belong together.
  await sql`lock table records.measure_total in share row exclusive mode`.execute(tx.db)
  const mended: TotalDifference[] = []
  for (const [name, measure] of Object.entries(register.measures)) {
    const groups = changeGroups(measure)
    const fresh = { query: freshSql({ sight: wholeSight(register), measure, groups }), groups }
    const wereKept = await areTotalsKept(tx, register, name)
    const totals = { query: totalsSql(register, name, measure), groups }
    const differences = await countDifferences(tx, fresh, totals)
    if (differences === 0 && wereKept) continue
    await removeTotals(tx, register, name)
    const changes = await readAllChanges(tx, fresh)
    await addTotals(
      tx,
      register,
      changes.map(change => ({ measure: name, change })),
    )
    await startTotals(tx, register, name)
    mended.push({ measure: name, differences, wereKept })
  }
  return mended
}

const countDifferences = async (tx: Transaction, one: ChangeQuery, other: ChangeQuery): Promise<number> => {
  const keys = changeKeys(one.groups)
  const { rows } = await sql<{ differences: number }>`
    select count(*)::integer as differences from (
      select from (
        (${one.query}) union all (select ${keys}, -count, -sum from (${other.query}) as other)
      ) as change
      group by ${keys} having sum(count) <> 0 or sum(sum) <> 0
    ) as difference`.execute(tx.db)
  return rows[0]?.differences ?? 0
}
