import { alignInOrder } from './align-in-order.ts'
import type { Plan, PlanNode, Strand } from '../plan/plan.ts'
import type { Difference } from './comparison.ts'
import { replacementRuns } from './rewording.ts'

/**
 * The nodes with another number, and the rows with another place in their result. As few rows as explain the
 * new order count as moved. A row in another result is a difference of the row.
 */
export const movesBetween = (before: Plan, after: Plan): Difference[] => {
  const old = new Map(nodesOf(before.sections).map(node => [node.id, node]))
  return nodesOf(after.sections).flatMap(node => {
    const earlier = old.get(node.id)
    if (!earlier) return []
    return [
      ...(earlier.number === node.number
        ? []
        : [moveDifference(node.level === 1 ? 'section' : 'result', node.id, [earlier.number, node.number])]),
      ...rowMoves(earlier.strands, node.strands),
    ]
  })
}

const moveDifference = (
  subject: Difference['subject'],
  id: string,
  [before, after]: readonly [string, string],
): Difference => ({
  kind: 'moved',
  subject,
  id,
  part: subject === 'row' ? 'order' : 'number',
  runs: replacementRuns(before, after),
})

const rowMoves = (before: readonly Strand[], after: readonly Strand[]): Difference[] => {
  const places = new Map(before.map(({ id }, i) => [id, i]))
  const currentIds = new Set(after.map(({ id }) => id))
  const remaining = before.filter(({ id }) => currentIds.has(id))
  const common = after.filter(({ id }) => places.has(id))
  const inOrder = alignInOrder(remaining, common, (a, b) => (a.id === b.id ? 1 : 0))
  return common.flatMap(({ id }, i) => {
    const row = after.findIndex(strand => strand.id === id)
    return inOrder.has(i) ? [] : [moveDifference('row', id, [`${(places.get(id) ?? 0) + 1}`, `${row + 1}`])]
  })
}

/** The nodes of a plan at every level, each before those under it. */
export const nodesOf = (nodes: readonly PlanNode[]): PlanNode[] =>
  nodes.flatMap(node => [node, ...nodesOf(node.children)])
