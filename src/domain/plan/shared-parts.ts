import type { Plan, PlanNode, Strand } from './plan.ts'

/**
 * The parts of two plans that are the very same object at the same place: they need no comparing. Only the outermost
 * are listed; what stands in them is shared with them. Both plans are listed themselves where only their trees may differ.
 */
export const sharedParts = (one: Plan, other: Plan): Set<object> => {
  const unchanged = new Set<object>()
  const together = <Part extends object>(
    parts: readonly Part[],
    others: readonly Part[],
    descend: (part: Part, its: Part) => void,
  ) =>
    parts.forEach((part, index) => {
      const its = others[index]
      if (part === its) unchanged.add(part)
      else if (its) descend(part, its)
    })
  const inStrand = (strand: Strand, its: Strand) =>
    together(strand.activities, its.activities, () => undefined)
  const inNode = (node: PlanNode, its: PlanNode) => {
    if (node.id !== its.id) return
    together(node.indicators, its.indicators, () => undefined)
    together(node.strands, its.strands, (strand, other) => strand.id === other.id && inStrand(strand, other))
    together(node.children, its.children, inNode)
  }
  together(one.sections, other.sections, inNode)
  return sameHead(one, other) ? unchanged.add(one).add(other) : unchanged
}

const sameHead = (one: Plan, other: Plan): boolean => {
  const its = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(
    ([key, value]) => key === 'sections' || key === 'revision' || value === its.get(key),
  )
}
