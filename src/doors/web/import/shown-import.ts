import type { Correction } from '#domain/paper/corrections/correction.ts'
import type { ParsedPlan } from '#domain/paper/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ChangeCounts, PlanChange } from '#domain/changes/plan-changes.ts'

/** An import as the use-case shows it: what was read and corrected, the plan it would change, and every change it would make. */
export type ShownImport = {
  session: {
    id: string
    version: number
    planSlug?: string
    fileName: string
    size: number
    state: 'open' | 'applied' | 'discarded'
    createdAt: Date
    createdBy: string
    closedAt?: Date
    closedBy?: string
  }
  corrections: readonly Correction[]
  parsed: ParsedPlan
  /** How many doubts the reader had before anybody corrected. */
  doubtsRead: number
  slug: string
  /** Absent where a new plan is made. */
  current?: Plan | undefined
  changes: readonly PlanChange[]
  counts: ChangeCounts
}
