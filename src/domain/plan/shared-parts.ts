import type { Plan, PlanNode, Strand } from './plan.ts'

/**
 * The parts of two plans that are the same object at the same place. They need no comparison. Only the
 * outermost are listed. Both plans are included where their own fields are the same.
 */
export const sharedParts = (one: Plan, other: Plan): Set<object> => {
  const unchanged = new Set<object>()
  const addShared = <Part extends object>(
    parts: readonly Part[],
    others: readonly Part[],
    descend: (part: Part, counterpart: Part) => void,
  ) =>
    parts.forEach((part, index) => {
      const counterpart = others[index]
      if (part === counterpart) unchanged.add(part)
      else if (counterpart) descend(part, counterpart)
    })
  const compareStrands = (strand: Strand, counterpart: Strand) =>
    addShared(strand.activities, counterpart.activities, () => undefined)
  const compareNodes = (node: PlanNode, counterpart: PlanNode) => {
    if (node.id !== counterpart.id) return
    addShared(node.indicators, counterpart.indicators, () => undefined)
    addShared(
      node.strands,
      counterpart.strands,
      (strand, other) => strand.id === other.id && compareStrands(strand, other),
    )
    addShared(node.children, counterpart.children, compareNodes)
  }
  addShared(one.sections, other.sections, compareNodes)
  return sameHead(one, other) ? unchanged.add(one).add(other) : unchanged
}

const sameHead = (one: Plan, other: Plan): boolean => {
  const counterpart = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(
    ([key, value]) => key === 'sections' || key === 'revision' || value === counterpart.get(key),
  )
}
