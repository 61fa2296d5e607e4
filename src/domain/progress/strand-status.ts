import type { Activity, Plan, Strand } from '../plan/plan.ts'
import { allStrands, newestActivity, type PlanFilter } from '../plan/plan-table.ts'
import type { ActivityStatus, PlanProgress } from './progress.ts'

/** The status of an activity. An entry that closes the work is completed, whatever was reported. */
export const activityStatus = (strand: Strand, activity: Activity, progress: PlanProgress): ActivityStatus =>
  activity.closing ? 'completed' : reportedStatus(strand, activity, progress)

/**
 * The reported status of an activity. Without a report, a closing entry in the next year means that it is
 * completed.
 */
export const reportedStatus = (
  strand: Strand,
  activity: Activity,
  progress: PlanProgress,
): ActivityStatus => {
  const next = strand.activities[strand.activities.indexOf(activity) + 1]
  return progress.get(activity.id)?.status ?? (next?.closing ? 'completed' : 'unreported')
}

/** The status of a row: that of its newest activity. */
export const strandStatus = (strand: Strand, progress: PlanProgress): ActivityStatus => {
  const newest = newestActivity(strand)
  return newest ? activityStatus(strand, newest, progress) : 'unreported'
}

/** The conditions of a reader on rows: those on the plan, and a status. */
export type RowFilter = PlanFilter & { status?: ActivityStatus }

/** The same conditions for the plan alone. The status is replaced by the ids of the rows that have it. */
export const filterOfPlan = (
  plan: Plan,
  progress: PlanProgress,
  { status, ...filter }: RowFilter,
): PlanFilter => {
  if (status === undefined) return filter
  const rows = allStrands(plan)
    .filter(({ strand }) => strandStatus(strand, progress) === status)
    .map(({ strand }) => strand.id)
    .filter(id => filter.strands === undefined || filter.strands.has(id))
  return { ...filter, strands: new Set(rows) }
}
