import type { Plan, PlanNode } from './plan.ts'

/** What kinds of things a plan is made of. */
export type PartKind = 'plan' | 'node' | 'indicator' | 'strand' | 'activity' | 'activityIndicator'

/** One thing of a plan, without the things within it. */
export type PlanPart = { kind: PartKind; id: string; value: object }

/** Everything that a plan is made of, by id. What is in `unchanged` is passed over, with all that stands in it (the plan itself: without its tree). */
export const planParts = (plan: Plan, unchanged: ReadonlySet<object> = new Set()): Map<string, PlanPart> => {
  const { sections, revision: _, ...value } = plan
  const parts: PlanPart[] = [
    ...(unchanged.has(plan) ? [] : [{ kind: 'plan' as const, id: plan.id, value }]),
    ...sections.flatMap(node => nodeParts(node, unchanged)),
  ]
  return new Map(parts.map(part => [part.id, part]))
}

const nodeParts = (whole: PlanNode, unchanged: ReadonlySet<object>): PlanPart[] => {
  if (unchanged.has(whole)) return []
  const { children, indicators, strands, ...node } = whole
  const changed = <Part extends object>(parts: readonly Part[]): Part[] =>
    parts.filter(part => !unchanged.has(part))
  return [
    { kind: 'node', id: node.id, value: node },
    ...changed(indicators).map((each): PlanPart => ({ kind: 'indicator', id: each.id, value: each })),
    ...changed(strands).flatMap(({ activities, ...strand }): PlanPart[] => [
      { kind: 'strand', id: strand.id, value: strand },
      ...changed(activities).flatMap(({ indicators: measured, ...activity }): PlanPart[] => [
        { kind: 'activity', id: activity.id, value: activity },
        ...measured.map((each): PlanPart => ({ kind: 'activityIndicator', id: each.id, value: each })),
      ]),
    ]),
    ...children.flatMap(child => nodeParts(child, unchanged)),
  ]
}
