import type { Plan, PlanNode } from './plan.ts'

/** A kind of part of a plan. */
export type PartKind = 'plan' | 'node' | 'indicator' | 'strand' | 'activity' | 'activityIndicator'

/** One part of a plan, without the parts inside it. */
export type PlanPart = { kind: PartKind; id: string; value: object }

/**
 * The parts of a plan, by id. Objects in `unchanged` are skipped with everything inside them; for the plan
 * itself only its own fields are skipped.
 */
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
  const changedParts = <Part extends object>(parts: readonly Part[]): Part[] =>
    parts.filter(part => !unchanged.has(part))
  return [
    { kind: 'node', id: node.id, value: node },
    ...changedParts(indicators).map((each): PlanPart => ({ kind: 'indicator', id: each.id, value: each })),
    ...changedParts(strands).flatMap(({ activities, ...strand }): PlanPart[] => [
      { kind: 'strand', id: strand.id, value: strand },
      ...changedParts(activities).flatMap(({ indicators: activityIndicators, ...activity }): PlanPart[] => [
        { kind: 'activity', id: activity.id, value: activity },
        ...activityIndicators.map((each): PlanPart => ({
          kind: 'activityIndicator',
          id: each.id,
          value: each,
        })),
      ]),
    ]),
    ...children.flatMap(child => nodeParts(child, unchanged)),
  ]
}
