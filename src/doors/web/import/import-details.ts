import type { Correction } from '#domain/papers/correction.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ChangeCounts, PlanChange } from '#domain/differences/plan-changes.ts'
import type { ListedFile } from '../parts/upload.tsx'

/** An import as the use-case shows it: what was read and corrected, the plan it would change, and every change it would make. */
export type ImportDetails = {
  session: ListedFile
  corrections: readonly Correction[]
  parsedPlan: ParsedPlan
  /** How many doubts the reader had before anybody corrected. */
  doubtsRead: number
  slug: string
  /** Absent where a new plan is made. */
  current?: Plan | undefined
  changes: readonly PlanChange[]
  counts: ChangeCounts
}
