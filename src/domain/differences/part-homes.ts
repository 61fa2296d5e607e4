import type { Plan, PlanNode } from '../plan/plan.ts'

/**
 * The section, result and row that a part of a plan stands in. `parent` is the part that directly contains
 * it.
 */
export type PartHome = { section: string; node?: string; strand?: string; parent?: string; year?: number }

/** The home of each part of a plan, by id. */
export const partHomes = (plan: Plan): Map<string, PartHome> =>
  new Map(
    plan.sections.flatMap(section => [
      [section.id, { section: section.id }] as const,
      ...homesIn(section, section.id),
    ]),
  )

const homesIn = (node: PlanNode, section: string): [string, PartHome][] => {
  const inNode = { section, node: node.id }
  return [
    ...node.indicators.map(({ id }): [string, PartHome] => [id, { ...inNode, parent: node.id }]),
    ...node.strands.flatMap((strand): [string, PartHome][] => {
      const inStrand = { ...inNode, strand: strand.id }
      return [
        [strand.id, { ...inStrand, parent: node.id }],
        ...strand.activities.flatMap((activity): [string, PartHome][] => [
          [activity.id, { ...inStrand, parent: strand.id, year: activity.year }],
          ...activity.indicators.map(({ id }): [string, PartHome] => [
            id,
            { ...inStrand, parent: activity.id, year: activity.year },
          ]),
        ]),
      ]
    }),
    ...node.children.flatMap((child): [string, PartHome][] => [
      [child.id, { section, node: child.id, parent: node.id }],
      ...homesIn(child, section),
    ]),
  ]
}
