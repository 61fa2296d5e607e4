import { type PostName, postKey } from '../people/secretariat-post.ts'
import { textIn } from '../text.ts'
import type { Assignment, Funding, Plan, PlanNode, Post } from './plan.ts'
import { resultsOf } from './plan-table.ts'

/**
 * The leads that a form offers for an activity: the posts of the legend, each followed by its regions, then
 * the codes that the legend lacks (`known` is false). Regions and codes are those in use, and those of the
 * posts of the secretariat.
 */
export const leadChoices = (plan: Plan, posts: readonly PostName[]): Assignment[] => {
  const isKnown = ({ code }: PostName) => plan.posts.some(post => post.code === code)
  const leads = distinct(
    [
      ...posts.map(({ code, qualifier }) => ({ code, qualifier, known: isKnown({ code, qualifier }) })),
      ...codesInPlan(plan).flatMap(codes => codes.leads),
    ],
    lead => `${lead.known} ${postKey(lead)}`,
  )
  const legendLeads = plan.posts.flatMap(({ code }) => [
    { code, qualifier: '', known: true },
    ...leads
      .filter(lead => lead.known && lead.code === code)
      .sort((a, b) => (postKey(a) < postKey(b) ? -1 : 1)),
  ])
  return distinct([...legendLeads, ...leads.filter(({ known }) => !known)], postKey)
}

/**
 * The legend of a plan, followed by the posts of the secretariat whose codes it lacks.
 * With it a cell of leads is read as the form writes it; the plan's own legend stays as it was approved.
 */
export const legendWithPosts = (plan: Plan, posts: readonly PostName[]): Post[] => [
  ...plan.posts,
  ...distinct(
    posts.filter(({ code }) => !plan.posts.some(post => post.code === code)),
    ({ code }) => code,
  ).map(({ code }) => ({ code, title: textIn('en', code) })),
]

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
