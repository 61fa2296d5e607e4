import { editPlan } from '../plan/edit-plan.ts'
import type { Activity, Plan } from '../plan/plan.ts'
import { allStrands } from '../plan/plan-table.ts'
import type { PlanVersion } from '../plan/version.ts'
import { type ActivityProgress, type ActivityStatus, type PlanState, progressByActivity } from './progress.ts'

/** What a version holds and its hash answers for. In versions frozen before progress stood beside the plan, activities bear their status. */
export type FrozenContent = { plan: Plan; progress: ActivityProgress[] } | Plan

/** A version with what it froze. `content` is what its hash was made of, `plan` and `progress` are read from it. */
export type FrozenPlan = PlanVersion & PlanState & { content: FrozenContent }

/** What a version of a plan freezes, in the plan's order: what ended before is no part of it. */
export const frozenContent = ({ plan, progress }: PlanState): FrozenContent => ({
  plan,
  progress: allStrands(plan).flatMap(({ strand }) =>
    strand.activities.flatMap(({ id }) => {
      const report = progress.get(id)
      return report ? [{ activityId: id, status: report.status }] : []
    }),
  ),
})

/** The plan and its progress as a version froze them. */
export const frozenState = (content: FrozenContent): PlanState =>
  'plan' in content
    ? { plan: content.plan, progress: progressByActivity(content.progress) }
    : separatedState(content)

type ActivityWithStatus = Activity & { status?: ActivityStatus }

const separatedState = (content: Plan): PlanState => {
  const reports: ActivityProgress[] = []
  const plan = editPlan(content, {
    activity: ({ status = 'unreported', ...activity }: ActivityWithStatus) => {
      if (status !== 'unreported') reports.push({ activityId: activity.id, status })
      return activity
    },
  })
  return { plan, progress: progressByActivity(reports) }
}
