import { type ActivityPlace, findActivity } from '#domain/plan/find-in-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'

/**
 * The activity with this id or name in an address, and its place in the plan.
 * @throws Refusal notFound (what)
 */
export const demandActivity = (plan: Plan, name: string): ActivityPlace => {
  const place = findActivity(plan, name)
  if (!place) throw new Refusal('notFound', { what: name })
  return place
}
