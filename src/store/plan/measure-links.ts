import { sql } from 'kysely'

import type { MeasureLink } from '#domain/plan/measure-link.ts'

import { isPlanInScope, isPublishedInScope } from '../engine/plan-scope.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** Links an indicator of a plan to a measure, in place of the measure that it was linked to. */
export const saveMeasureLink = async (
  tx: Transaction,
  planId: string,
  { indicatorId, register, measure, only }: MeasureLink,
  { at, by }: { at: Date; by: string },
): Promise<void> => {
  const link = { register, measure, filters: JSON.stringify(only), linked_at: at, linked_by: by }
  await tx.db
    .insertInto('measure_link')
    .values({ indicator_id: indicatorId, plan_id: planId, ...link })
    .onConflict(conflict => conflict.column('indicator_id').doUpdateSet(link))
    .execute()
}

/** Ends the link of an indicator to its measure. */
export const removeMeasureLink = async (tx: Transaction, indicatorId: string): Promise<void> => {
  await tx.db.deleteFrom('measure_link').where('indicator_id', '=', indicatorId).execute()
}

/** The links of some indicators of a plan, in no order; who reads what is published of it finds them, too. */
export const measureLinksOf = async (
  reader: Reader,
  planId: string,
  indicatorIds: readonly string[],
): Promise<MeasureLink[]> => {
  if (indicatorIds.length === 0) return []
  return reader.db
    .selectFrom('measure_link')
    .select(['indicator_id as indicatorId', 'register', 'measure', 'filters as only'])
    .where('plan_id', '=', planId)
    .where('indicator_id', 'in', indicatorIds)
    .where(
      sql<boolean>`(${isPlanInScope(reader.scope, 'plan_id')} or ${isPublishedInScope(reader.scope, 'plan_id')})`,
    )
    .execute()
}
