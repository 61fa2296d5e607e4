import type { PersonName } from '../people/person-name.ts'
import type { Plan } from '../plan/plan.ts'

/** The statuses that an activity can have. */
export const activityStatuses = [
  'unreported',
  'notStarted',
  'onTrack',
  'offPlan',
  'completed',
  'dropped',
] as const
/** The status of an activity. `unreported` is not "not started": nobody has reported yet. */
export type ActivityStatus = (typeof activityStatuses)[number]

/**
 * The reported status of an activity. It is stored beside the plan, so that a report does not change the
 * plan.
 */
export type ActivityProgress = { activityId: string; status: ActivityStatus }

/** A report as it is stored, with its version, the time of the last change and the name of its author. */
export type ProgressRecord = ActivityProgress & { rowVersion: number; updatedAt: Date; updatedBy: PersonName }

/** The reports on a plan's activities, by activity id. Without a report, an activity is absent. */
export type PlanProgress = ReadonlyMap<string, ActivityProgress>

/** The progress of a plan without any report. */
export const noProgress: PlanProgress = new Map()

/** A plan and the progress of its activities at one moment. */
export type PlanState = { plan: Plan; progress: PlanProgress }

/** Reports by the id of their activity. */
export const progressByActivity = <Report extends ActivityProgress>(
  reports: readonly Report[],
): ReadonlyMap<string, Report> => new Map(reports.map(report => [report.activityId, report]))
