import type { Assignment, Plan } from './plan.ts'
import { allStrands } from './plan-table.ts'

/** All leads that the activities of a plan name, in order, with repetitions. */
export const planLeads = (plan: Plan): Assignment[] =>
  allStrands(plan).flatMap(({ strand }) => strand.activities.flatMap(({ leads }) => leads))
