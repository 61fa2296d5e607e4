import type { Plan, PlanNode } from '#domain/plan/plan.ts'

/** The plan `next` with everything of `current` that it lacks, for papers with only some rows. */
export const keepAbsent = (current: Plan, next: Plan): Plan => ({
  ...next,
  layout: current.layout,
  sections: keepNodes(current.sections, next.sections),
})

const keepNodes = (current: readonly PlanNode[], next: readonly PlanNode[]): PlanNode[] =>
  keepMembers(current, next, (before, after) => ({
    ...after,
    children: keepNodes(before.children, after.children),
    indicators: keepMembers(before.indicators, after.indicators, (_, indicator) => indicator),
    strands: keepMembers(before.strands, after.strands, (_, strand) => strand),
  }))

/** The members of `current`, each as `next` has it, then those that only `next` has. */
const keepMembers = <T extends { id: string }>(
  current: readonly T[],
  next: readonly T[],
  join: (before: T, after: T) => T,
): T[] => {
  const after = new Map(next.map(item => [item.id, item]))
  const before = new Set(current.map(({ id }) => id))
  const joinedItems = current.map(item => {
    const match = after.get(item.id)
    return match ? join(item, match) : item
  })
  return [...joinedItems, ...next.filter(({ id }) => !before.has(id))]
}
