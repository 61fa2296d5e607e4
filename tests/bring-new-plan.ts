import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { bringPlan } from './bring-plan.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'

/** A new plan in the database, with the place of its first activity. */
export const bringNewPlan = async (jacana: Jacana) => {
  const plan = await jacana.do(bringPlan, planner, planWithNewIds())
  const place = allStrands(plan)[0]
  const activity = place?.strand.activities[0]
  if (!place || !activity) throw new Error('The plan has no activity')
  return { plan, slug: plan.slug, activity, ...place }
}
