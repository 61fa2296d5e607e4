import { findActivityIndicator, findPeriodIndicator } from '#domain/plan/find-in-plan.ts'
import type { ActivityIndicator, PeriodIndicator, Plan } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'

/**
 * The indicator with this id, of the period or of an activity.
 * @throws Refusal notFound (what)
 */
export const demandIndicator = (plan: Plan, id: string): PeriodIndicator | ActivityIndicator => {
  const indicator = findPeriodIndicator(plan, id) ?? findActivityIndicator(plan, id)
  if (!indicator) throw new Refusal('notFound', { what: id })
  return indicator
}
