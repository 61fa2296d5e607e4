import { leadsKey } from './assignments.ts'
import type { Assignment, Funding, Plan } from './plan.ts'
import { allStrands } from './plan-table.ts'

/**
 * The leads that a form offers for an activity. These are the posts of the legend, each followed by its uses
 * with a region, then the codes that the legend lacks (`known` is false).
 */
export const leadChoices = (plan: Plan): Assignment[] => {
  const rowLeads = distinct(
    activitiesOf(plan).flatMap(({ leads }) => leads),
    lead => `${lead.known} ${lead.code} ${lead.qualifier}`,
  )
  const posts = plan.posts.flatMap(({ code }) => [
    { code, qualifier: '', known: true },
    ...rowLeads
      .filter(lead => lead.known && lead.code === code)
      .sort((a, b) => (a.qualifier < b.qualifier ? -1 : 1)),
  ])
  return distinct([...posts, ...rowLeads.filter(({ known }) => !known)], lead => leadsKey([lead]))
}

/** The funding sources that a form offers for an activity: those of the legend, then any others in use. */
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
