import { resultsOf } from './plan-table.ts'
import type { Plan, PlanNode } from './plan.ts'

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

/** The ids that notes about a result may concern: the result, its rows, its section. */
export const notedAt = ({ section, result }: ResultPlace): string[] => [
  ...new Set([result.id, section.id, ...result.strands.map(({ id }) => id)]),
]
