import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { resultsOf } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { planAddress, resultAddress } from '../addresses/addresses.ts'
import type { View } from '../frame/view.ts'

/** A result with its section and its neighbours in the order of the plan. */
export type ResultPlace = { section: PlanNode; result: PlanNode; before?: PlanNode; after?: PlanNode }

/** The result with this number. */
export const resultNumbered = (plan: Plan, number: string): ResultPlace | undefined => {
  const all = plan.sections.flatMap(section => resultsOf(section).map(result => ({ section, result })))
  const i = all.findIndex(({ result }) => result.number === number)
  const match = all[i]
  const before = all[i - 1]?.result
  const after = all[i + 1]?.result
  return match && { ...match, ...(before && { before }), ...(after && { after }) }
}

/** The breadcrumbs from the plan to a section, and to a result where one is given. */
export const wayTo = (
  plan: Plan,
  view: View,
  section: PlanNode,
  result?: PlanNode,
): { name: string; href: string }[] => [
  { name: say(plan.title, view.language).text, href: planAddress(view.language, plan.slug) },
  {
    name: `${section.number} ${say(section.title, view.language).text}`,
    href: planAddress(view.language, plan.slug, { function: section.number }),
  },
  ...(result ? [{ name: result.number, href: resultAddress(view.language, plan.slug, result.number) }] : []),
]
