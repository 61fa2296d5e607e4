import { leadsKey } from './assignments.ts'
import type { Assignment, Funding, Plan, PlanNode } from './plan.ts'
import { resultsOf } from './plan-table.ts'

/**
 * The leads that a form offers for an activity. These are the posts of the legend, each followed by its uses
 * with a region, then the codes that the legend lacks (`known` is false).
 */
export const leadChoices = (plan: Plan): Assignment[] => {
  const rowLeads = distinct(
    codesInPlan(plan).flatMap(({ leads }) => leads),
    wholeLead,
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
      ...codesInPlan(plan).flatMap(({ funding }) => funding),
    ],
    codeOf,
  )

type Codes = { leads: readonly Assignment[]; funding: readonly Funding[] }

const codesByResult = new WeakMap<PlanNode, Codes>()

/** The different leads and funding of each result, computed once for each state of a result. */
const codesInPlan = (plan: Plan): Codes[] =>
  plan.sections.flatMap(resultsOf).map(result => {
    const codes = codesByResult.get(result) ?? codesIn(result)
    codesByResult.set(result, codes)
    return codes
  })

const codesIn = ({ strands }: PlanNode): Codes => {
  const activities = strands.flatMap(strand => strand.activities)
  return {
    leads: distinct(
      activities.flatMap(({ leads }) => leads),
      wholeLead,
    ),
    funding: distinct(
      activities.flatMap(({ funding }) => funding),
      codeOf,
    ),
  }
}

const wholeLead = ({ known, code, qualifier }: Assignment): string => `${known} ${code} ${qualifier}`

const codeOf = ({ code }: Funding): string => code

const distinct = <Choice>(choices: Choice[], keyOf: (choice: Choice) => string): Choice[] => [
  ...new Map(choices.map(choice => [keyOf(choice), choice])).values(),
]
