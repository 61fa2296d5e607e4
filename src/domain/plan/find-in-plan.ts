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
  const inResults = plan.sections.flatMap(section =>
    resultsOf(section).map(result => ({ section, ...activitiesIn(result) })),
  )
  for (const { section, byId } of inResults) {
    const place = byId.get(idOrName)
    if (place) return { section, ...place }
  }
  for (const { section, byKey } of inResults) {
    const place = byKey.get(key)
    if (place) return { section, ...place }
  }
  return undefined
}

type PlaceInResult = Omit<ActivityPlace, 'section'>
type Activities = { byId: ReadonlyMap<string, PlaceInResult>; byKey: ReadonlyMap<string, PlaceInResult> }

const activitiesByResult = new WeakMap<PlanNode, Activities>()

/** The activities of a result by their ids and short ids. Computed once for each state of a result. */
const activitiesIn = (result: PlanNode): Activities => {
  const activities = activitiesByResult.get(result) ?? readActivities(result)
  activitiesByResult.set(result, activities)
  return activities
}

const readActivities = (result: PlanNode): Activities => {
  const placesInOrder = result.strands.flatMap(strand => {
    const indicator = result.indicators.find(({ id }) => id === strand.indicatorId)
    return strand.activities.map(activity => ({ result, strand, ...(indicator && { indicator }), activity }))
  })
  // The first of two activities with the same short id is found.
  const reversed = placesInOrder.toReversed()
  return {
    byId: new Map(reversed.map(place => [place.activity.id, place])),
    byKey: new Map(reversed.map(place => [shortId(place.activity.id), place])),
  }
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
