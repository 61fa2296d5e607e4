import type { PublishedVersion } from '../plan/publication.ts'
import type { Plan, PlanNode } from '../plan/plan.ts'
import type { ProgressRecord } from './progress.ts'

/** How many reports each section of a plan has had, by the section's id; absent where it had none. */
export type ProgressStamps = Readonly<Record<string, number>>

/**
 * What a reader sees of a plan: its present state, or the content of the version that is published.
 * `published` is that version, for both: it says what the public reads.
 */
export type PlanSight = { content: 'present' | 'published'; published?: PublishedVersion }

/** A plan and its progress as a reader sees them, with the stamps of its sections. */
export type PresentPlan = PlanSight & {
  plan: Plan
  progress: ReadonlyMap<string, ProgressRecord>
  stamps: ProgressStamps
}

/** A plan's revision and the stamps of its sections; results computed from it are valid until they change. */
export type PlanHead = PlanSight & { id: string; slug: string; revision: number; stamps: ProgressStamps }

/**
 * The part of a page's cache key that changes with each report on the given sections. The plan's revision
 * belongs beside it, because rows can move from one section to another.
 */
export const progressKey = (stamps: ProgressStamps, sections: readonly PlanNode[]): string =>
  sections.map(({ id }) => stamps[id] ?? 0).join('.')

/** How many reports the plan has had. */
export const totalStamp = (stamps: ProgressStamps): number =>
  Object.values(stamps).reduce((sum, stamp) => sum + stamp, 0)

/** The cache key of a page that shows a whole plan and its progress, and which version the public reads. */
export const planKey = ({ id, revision, stamps, published }: PlanHead): (string | number)[] => [
  id,
  revision,
  totalStamp(stamps),
  published?.versionId ?? '',
]

/** The cache key of a page that shows the progress of some sections, by default of all. */
export const pageKey = (
  { plan, stamps, published }: PresentPlan,
  sections: readonly PlanNode[] = plan.sections,
): (string | number)[] => [plan.id, plan.revision, progressKey(stamps, sections), published?.versionId ?? '']
