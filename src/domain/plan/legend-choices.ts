import { leadsKey } from './assignments.ts'
import type { Assignment, Funding, Plan } from './plan.ts'
import { allStrands } from './plan-table.ts'

/**
 * The leads that an activity can choose: each post of the legend, after it the regions with which rows name it, then the
 * codes that rows use although the legend lacks them (`known` is false).
 */
export const leadChoices = (plan: Plan): Assignment[] => {
  const used = activitiesOf(plan).flatMap(({ leads }) => leads)
  const posts = plan.posts.flatMap(({ code }) => [
    { code, qualifier: '', known: true },
    ...used
      .filter(lead => lead.known && lead.code === code)
      .sort((a, b) => (a.qualifier < b.qualifier ? -1 : 1)),
  ])
  return distinct([...posts, ...used.filter(({ known }) => !known)], lead => leadsKey([lead]))
}

/** The funding sources that an activity can choose: those of the legend, then those that rows use beside it. */
export const fundingChoices = (plan: Plan): Funding[] =>
  distinct(
    [
      ...plan.fundingSources.map(({ code }) => ({ code, known: true })),
      ...activitiesOf(plan).flatMap(({ funding }) => funding),
    ],
    ({ code }) => code,
  )

const activitiesOf = (plan: Plan) => allStrands(plan).flatMap(({ strand }) => strand.activities)

const distinct = <Choice>(choices: Choice[], keyOf: (choice: Choice) => string): Choice[] => [
  ...new Map(choices.map(choice => [keyOf(choice), choice])).values(),
]
