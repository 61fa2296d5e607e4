import type { Plan, PlanNode } from './plan.ts'

/** What kinds of things a plan is made of. */
export type PartKind = 'plan' | 'node' | 'indicator' | 'strand' | 'activity' | 'activityIndicator'

/** One thing of a plan, without the things within it. */
export type PlanPart = { kind: PartKind; id: string; value: object }

/** Everything that a plan is made of, by id. */
export const partsOf = (plan: Plan): Map<string, PlanPart> => {
  const { sections, revision: _, ...value } = plan
  const parts: PlanPart[] = [{ kind: 'plan', id: plan.id, value }, ...sections.flatMap(nodeParts)]
  return new Map(parts.map(part => [part.id, part]))
}

const nodeParts = ({ children, indicators, strands, ...node }: PlanNode): PlanPart[] => [
  { kind: 'node', id: node.id, value: node },
  ...indicators.map((indicator): PlanPart => ({ kind: 'indicator', id: indicator.id, value: indicator })),
  ...strands.flatMap(({ activities, ...strand }): PlanPart[] => [
    { kind: 'strand', id: strand.id, value: strand },
    ...activities.flatMap(({ indicators: measures, ...activity }): PlanPart[] => [
      { kind: 'activity', id: activity.id, value: activity },
      ...measures.map((measure): PlanPart => ({ kind: 'activityIndicator', id: measure.id, value: measure })),
    ]),
  ]),
  ...children.flatMap(nodeParts),
]
