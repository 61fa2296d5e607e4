import { planParts } from '#domain/plan/plan-parts.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { AuditNote } from '#store/log/audit.ts'
import { savePlan } from '#store/plan/plan-writes.ts'
import { keepRevision, planToChange } from '#store/plan/plans.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { changeNotes } from './change-notes.ts'

/** A plan before and after a change, and the notes for the log: none where nothing changed. */
export type ChangedPlan = { before: Plan; plan: Plan; notes: AuditNote[] }

/**
 * Changes the plan with this slug by `edit`, saves it, and returns it with the notes for the log.
 * Nobody else can change the plan meanwhile. An unchanged plan keeps its revision.
 * Parts that `edit` does not change must stay the same objects, which are skipped.
 * @throws Refusal notFound, and all that `edit` throws
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

/** Whether the parts of two plans are in the same order; the log has no notes about positions. */
const sameOrder = (one: Plan, other: Plan): boolean =>
  [...planParts(one).keys()].join(' ') === [...planParts(other).keys()].join(' ')

/** The notes with the reason of the person. */
export const withReason = (notes: readonly AuditNote[], why: string | undefined): AuditNote[] =>
  notes.map(note => ({ ...note, ...(why && { why }) }))
