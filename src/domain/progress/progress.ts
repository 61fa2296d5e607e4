import type { Plan } from '../plan/plan.ts'

export const activityStatuses = [
  'unreported',
  'notStarted',
  'onTrack',
  'offPlan',
  'completed',
  'dropped',
] as const
/** Where an activity stands. `unreported` is not zero and not "not started": nobody has reported yet. */
export type ActivityStatus = (typeof activityStatuses)[number]

/** What was reported of an activity. It stands beside the plan, which a report does not change. */
export type ActivityProgress = { activityId: string; status: ActivityStatus }

/** A report as it is stored: how often it was made again, when last, and the name of who did. */
export type ProgressRecord = ActivityProgress & { rowVersion: number; updatedAt: Date; updatedBy: string }

/** The reports on a plan's activities, by the id of the activity. An activity that is not in it is not reported. */
export type PlanProgress = ReadonlyMap<string, ActivityProgress>

/** The progress of a plan on which nobody has reported. */
export const noProgress: PlanProgress = new Map()

/** A plan and the progress of its activities at one moment. */
export type PlanState = { plan: Plan; progress: PlanProgress }

/** Reports by the id of their activity. */
export const progressByActivity = <Report extends ActivityProgress>(
  reports: readonly Report[],
): ReadonlyMap<string, Report> => new Map(reports.map(report => [report.activityId, report]))
