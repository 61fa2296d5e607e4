import type { Activity, ActivityIndicator, PeriodIndicator, Plan, PlanNode, Strand } from './plan.ts'
import { allStrands, resultsOf } from './plan-table.ts'

/** An activity with the section, result, row and indicator it stands in. */
export type ActivityPlace = {
  section: PlanNode
  result: PlanNode
  strand: Strand
  indicator?: PeriodIndicator
  activity: Activity
}

/** The activity with this id, or with this name in its address, and its place in the plan. */
export const findActivity = (plan: Plan, idOrName: string): ActivityPlace | undefined => {
  const key = idOrName.slice(idOrName.lastIndexOf('-') + 1)
  const all = allStrands(plan)
  return placeWhere(all, ({ id }) => id === idOrName) ?? placeWhere(all, each => keyOf(each) === key)
}

const keys = new WeakMap<Activity, string>()

/** The short id of an activity, made once for each. */
const keyOf = (activity: Activity): string => {
  const key = keys.get(activity) ?? shortId(activity.id)
  keys.set(activity, key)
  return key
}

const placeWhere = (
  all: ReturnType<typeof allStrands>,
  matches: (activity: Activity) => boolean,
): ActivityPlace | undefined => {
  for (const { section, result, strand } of all) {
    const activity = strand.activities.find(matches)
    if (!activity) continue
    const indicator = result.indicators.find(candidate => candidate.id === strand.indicatorId)
    return { section, result, strand, ...(indicator && { indicator }), activity }
  }
  return undefined
}

/** The end of an id, which differs among the ids of one plan. */
export const shortId = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(-12)

/** The node with this id, at any level. */
export const findNode = (plan: Plan, id: string): PlanNode | undefined =>
  allNodes(plan.sections).find(node => node.id === id)

/** The period indicator with this id. */
export const findPeriodIndicator = (plan: Plan, id: string): PeriodIndicator | undefined =>
  plan.sections
    .flatMap(resultsOf)
    .flatMap(result => result.indicators)
    .find(indicator => indicator.id === id)

/** The activity indicator with this id. */
export const findActivityIndicator = (plan: Plan, id: string): ActivityIndicator | undefined =>
  allStrands(plan)
    .flatMap(({ strand }) => strand.activities.flatMap(activity => activity.indicators))
    .find(indicator => indicator.id === id)

const allNodes = (nodes: readonly PlanNode[]): PlanNode[] =>
  nodes.flatMap(node => [node, ...allNodes(node.children)])

/** The place of a part of a plan. `strand` and `activity` are those it is or stands in, if any. */
export type PartPlace = { section: PlanNode; result?: PlanNode; strand?: Strand; activity?: Activity }

const places = new WeakMap<Plan, ReadonlyMap<string, PartPlace>>()

/** The place of each part that a search can find, by id. Computed once for each state of a plan. */
export const placesInPlan = (plan: Plan): ReadonlyMap<string, PartPlace> => {
  const placeById =
    places.get(plan) ??
    new Map(plan.sections.flatMap(section => [[section.id, { section }], ...placesIn(section)]))
  places.set(plan, placeById)
  return placeById
}

const placesIn = (section: PlanNode): [string, PartPlace][] =>
  resultsOf(section).flatMap((result): [string, PartPlace][] => [
    [result.id, { section, result }],
    ...result.indicators.map(({ id }): [string, PartPlace] => [id, { section, result }]),
    ...result.strands.flatMap(strand =>
      strand.activities.flatMap((activity): [string, PartPlace][] => {
        const place = { section, result, strand, activity }
        return [
          [activity.id, place],
          ...activity.indicators.map(({ id }): [string, PartPlace] => [id, place]),
        ]
      }),
    ),
  ])
