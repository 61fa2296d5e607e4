import { newestActivity } from '../plan/plan-table.ts'
import type { Plan, PlanNode, Strand } from '../plan/plan.ts'
import type { Difference, NodeDifferences, StrandDifferences, VersionComparison } from './comparison.ts'
import { nodesOf } from './moves.ts'
import type { PartHome } from './part-homes.ts'

type ComparedPlans = { before: Plan; after: Plan; homes: ReadonlyMap<string, PartHome> }

/**
 * Differences in the order of the plan, given those at each place. A place is the id of a section, a result
 * or a row; the plan's own is empty. What exists in both states has the number and place of the newer one.
 */
export const inOrder = (
  { before, after, homes }: ComparedPlans,
  differences: ReadonlyMap<string, Difference[]>,
): VersionComparison => {
  const at = (id: string) => differences.get(id) ?? []
  const all = new Map(
    [before, after].flatMap(plan => nodesOf(plan.sections).map(node => [node.id, node] as const)),
  )
  const nodes = Map.groupBy([...all.values()].sort(byNumber), ({ id }) => homes.get(id)?.section ?? '')
  const strands = Map.groupBy(
    [...placedStrands(before), ...placedStrands(after)].values(),
    ({ strand }) => homes.get(strand.id)?.node ?? '',
  )
  const result = ({ id, number, title }: PlanNode, own: Difference[]): NodeDifferences => ({
    id,
    number,
    title,
    differences: own,
    strands: strandsAt(strands.get(id) ?? [], at),
  })
  const sections = [...nodes.values()].flatMap(([section, ...others]) => {
    if (!section) return []
    // A plan with one level has its rows in its sections.
    const results = [result(section, []), ...others.map(node => result(node, at(node.id)))].filter(differs)
    const { id, number, title } = section
    return [{ id, number, title, differences: at(id), results }]
  })
  return {
    plan: at(''),
    sections: sections.filter(({ differences, results }) => differences.length + results.length > 0),
  }
}

type PlacedStrand = { strand: Strand; row: number }

const placedStrands = (plan: Plan): PlacedStrand[] =>
  nodesOf(plan.sections).flatMap(({ strands }) => strands.map((strand, i) => ({ strand, row: i + 1 })))

const strandsAt = (strands: readonly PlacedStrand[], at: (id: string) => Difference[]): StrandDifferences[] =>
  [...new Map(strands.map(each => [each.strand.id, each])).values()]
    .map(({ strand, row }) => {
      const newest = newestActivity(strand)
      return { id: strand.id, row, ...(newest && { text: newest.text }), differences: at(strand.id) }
    })
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => a.row - b.row)

const differs = ({ differences, strands }: NodeDifferences): boolean =>
  differences.length + strands.length > 0

/** A section comes before what it contains, whatever their numbers. */
const byNumber = (a: PlanNode, b: PlanNode): number =>
  a.level - b.level || a.number.localeCompare(b.number, 'en', { numeric: true })
