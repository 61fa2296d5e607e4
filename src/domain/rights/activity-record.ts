import type { ActivityPlace } from '../plan/find-in-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { tableRowsOf } from '../plan/plan-table.ts'
import type { RecordPlace } from './reach.ts'

/** Where an activity stands for the limits of rights; without leads of its own it has those of its row. */
export const activityRecord = (
  plan: Pick<Plan, 'id'>,
  { section, result, strand, activity }: ActivityPlace,
): RecordPlace => ({
  planId: plan.id,
  section: section.number,
  posts:
    activity.leads.length > 0
      ? activity.leads
      : (tableRowsOf(result).find(row => row.strand === strand)?.leads.list ?? []),
})
