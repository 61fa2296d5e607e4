import { editPlan } from '../plan/edit-plan.ts'
import type { Activity, Plan } from '../plan/plan.ts'
import { allStrands } from '../plan/plan-table.ts'
import type { PlanVersion } from '../plan/version.ts'
import { type ActivityProgress, type ActivityStatus, type PlanState, progressByActivity } from './progress.ts'

/**
 * The content of a version, from which its hash is made. Older versions are a plan alone, whose activities
 * have their status.
 */
export type FrozenContent = { plan: Plan; progress: ActivityProgress[] } | Plan

/** A version with its content; `plan` and `progress` are read from the content. */
export type FrozenPlan = PlanVersion & PlanState & { content: FrozenContent }

/**
 * The content that a new version of a plan freezes. Reports on activities that the plan no longer has are
 * left out.
 */
export const frozenContent = ({ plan, progress }: PlanState): FrozenContent => ({
  plan,
  progress: allStrands(plan).flatMap(({ strand }) =>
    strand.activities.flatMap(({ id }) => {
      const report = progress.get(id)
      return report ? [{ activityId: id, status: report.status }] : []
    }),
  ),
})

/** The plan and its progress that a version froze. */
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
