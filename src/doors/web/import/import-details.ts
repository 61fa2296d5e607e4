import type { Correction } from '#domain/papers/correction.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ChangeCounts, PlanChange } from '#domain/differences/plan-changes.ts'
import type { ListedFile } from '../parts/upload.tsx'

/**
 * An import as the use-case shows it: what was read and corrected, the plan it would change, and the changes.
 */
export type ImportDetails = {
  session: ListedFile
  corrections: readonly Correction[]
  parsedPlan: ParsedPlan
  /** The number of doubts before any correction. */
  doubtsRead: number
  slug: string
  /** Absent where the import creates a plan. */
  current?: Plan | undefined
  changes: readonly PlanChange[]
  counts: ChangeCounts
}
