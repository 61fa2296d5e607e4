import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import type { Decision } from '#domain/edits/decision-state.ts'
import type { EditState } from '#domain/edits/edit-states.ts'
import type { ReturnedEdit, UnplacedEdit } from '#domain/edits/returned-edit.ts'
import type { ListedFile } from '../parts/upload.tsx'

/**
 * A returned paper as the use-case shows it.
 * `base` is the plan from which it was made, `plan` the present one.
 */
export type ReturnDetails = {
  session: ListedFile
  language: Language
  symbol: string
  version: PlanVersion
  base: Plan
  plan: Plan
  edits: readonly ReturnedEdit[]
  unplaced: readonly UnplacedEdit[]
  decisions: Readonly<Record<string, Decision>>
  editStates: ReadonlyMap<string, EditState>
}
