import { planParts } from '#domain/plan/plan-parts.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { AuditNote } from '#store/log/audit.ts'
import { savePlan } from '#store/plan/plan-writes.ts'
import { keepRevision, planToChange } from '#store/plan/plans.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { changeNotes } from './change-notes.ts'

/** A plan before and after a change, and what the audit log is to say of it: nothing where it is the same plan. */
export type ChangedPlan = { before: Plan; plan: Plan; notes: AuditNote[] }

/**
 * The plan with this slug as `edit` changes it, saved, and what the log says of it. Nobody else changes it meanwhile.
 * What the edit leaves alone must stay the same object: it is passed over. A plan that stays as it is keeps its revision.
 * @throws Refusal notFound, and what `edit` refuses
 */
export const changePlan = async (
  tx: Transaction,
  slug: string,
  edit: (plan: Plan) => Plan | Promise<Plan>,
  now: Date,
): Promise<ChangedPlan> => {
  const before = await planToChange(tx, slug)
  const after = await edit(before)
  const notes = changeNotes(before, after)
  if (notes.length > 0 || !sameOrder(before, after))
    return { before, plan: await savePlan(tx, before, after, now), notes }
  return { before, plan: await keepRevision(tx, before), notes }
}

/** Whether the parts of two plans that have the same stand in the same order: the log does not speak of places. */
const sameOrder = (one: Plan, other: Plan): boolean =>
  [...planParts(one).keys()].join(' ') === [...planParts(other).keys()].join(' ')

/** Notes of the log that say why. */
export const withReason = (notes: readonly AuditNote[], why: string | undefined): AuditNote[] =>
  notes.map(note => ({ ...note, ...(why && { why }) }))
