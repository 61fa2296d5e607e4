import type { Plan, PlanNode } from '../plan/plan.ts'
import type { ProgressRecord } from './progress.ts'

/** How often somebody has reported on each section of a plan, by the id of the section. A section without reports is absent. */
export type ProgressStamps = Readonly<Record<string, number>>

/** A plan and its progress as they are now, and how often somebody has reported on each section. */
export type PresentPlan = {
  plan: Plan
  progress: ReadonlyMap<string, ProgressRecord>
  stamps: ProgressStamps
}

/**
 * The part of a cache key that changes with each report on the sections that a page shows, and with no other.
 * The plan's revision belongs beside it: rows can move from one section to another.
 */
export const progressKey = (stamps: ProgressStamps, sections: readonly PlanNode[]): string =>
  sections.map(({ id }) => stamps[id] ?? 0).join('.')

/** How often somebody has reported on the plan. */
export const totalStamp = (stamps: ProgressStamps): number =>
  Object.values(stamps).reduce((sum, stamp) => sum + stamp, 0)

/** The key of a page that shows all of a plan and of its progress. */
export const planKey = (plan: {
  id: string
  revision: number
  stamps: ProgressStamps
}): (string | number)[] => [plan.id, plan.revision, totalStamp(plan.stamps)]

/** The key of a page that shows the progress of some sections of a plan; of all, where none are named. */
export const pageKey = (
  { plan, stamps }: PresentPlan,
  sections: readonly PlanNode[] = plan.sections,
): (string | number)[] => [plan.id, plan.revision, progressKey(stamps, sections)]
