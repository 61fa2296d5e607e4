import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import type { Jacana } from '#use-cases/use-case.ts'

/**
 * The slug that a person named, or that of the newest plan.
 * @throws Refusal notFound, with the existing names
 */
export const demandPlanSlug = async (
  jacana: Jacana,
  person: Person,
  name: string | undefined,
): Promise<string> => {
  const plans = await jacana.do(showPlans, person, {})
  const plan = name === undefined ? plans[0] : plans.find(({ slug }) => slug === name)
  if (plan) return plan.slug
  throw new Refusal('notFound', { what: name ?? '', names: plans.map(({ slug }) => slug).join(', ') })
}
