import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import type { Jacana } from '#use-cases/use-case.ts'

/** The slug that `--plan` gives; without one, that of the newest plan. Throws Refusal `notFound` where there is no plan. */
export const planAsked = async (
  jacana: Jacana,
  person: Person,
  given: string | undefined,
): Promise<string> => {
  if (given !== undefined) return given
  const [newest] = await jacana.do(showPlans, person, {})
  if (!newest) throw new Refusal('notFound')
  return newest.slug
}
