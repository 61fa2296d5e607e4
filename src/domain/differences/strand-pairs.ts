import { alignInOrder } from './align-in-order.ts'
import type { LanguageTag } from '../language.ts'
import { pairAlike } from './likeness.ts'
import type { PlanNode, Strand } from '../plan/plan.ts'
import { type ComparedRow, comparedRows, symbolLikeness, likeWords } from './row-likeness.ts'

/**
 * The strand of the plan that each incoming row continues, by the id of the incoming strand. Rows of paired
 * results (`nodes`) are paired by their words first. Rows without words in the paper's language are paired by
 * order and symbols. Then rows that moved are paired across results.
 */
export const pairStrands = (
  current: readonly PlanNode[],
  incoming: readonly PlanNode[],
  nodes: ReadonlyMap<string, PlanNode>,
  language: LanguageTag,
): Map<string, Strand> => {
  const pairs = new Map<string, Strand>()
  const pairedRows = new Set<string>()
  const pair = (from: readonly ComparedRow[], to: readonly ComparedRow[], method: PairingMethod) => {
    const left = {
      from: from.filter(({ strand }) => !pairedRows.has(strand.id)),
      to: to.filter(({ strand }) => !pairs.has(strand.id)),
    }
    for (const [next, place] of method(left.from, left.to)) {
      const [row, earlier] = [left.to[next], left.from[place]]
      if (!row || !earlier) continue
      pairs.set(row.strand.id, earlier.strand)
      pairedRows.add(earlier.strand.id)
    }
  }
  const before = new Map(current.map(result => [result, comparedRows(result, language)]))
  const after = new Map(incoming.map(result => [result, comparedRows(result, language)]))
  for (const [result, rows] of after) {
    const earlierRows = before.get(nodes.get(result.id) ?? result) ?? []
    pair(
      earlierRows.filter(({ hasLanguage }) => hasLanguage),
      rows,
      byWords(leastWithin),
    )
    pair(
      earlierRows.filter(({ hasLanguage }) => !hasLanguage),
      rows,
      bySymbols,
    )
  }
  pair([...before.values()].flat(), [...after.values()].flat(), byWords(leastAcross))
  return pairs
}

type PairingMethod = (from: readonly ComparedRow[], to: readonly ComparedRow[]) => Map<number, number>

const byWords =
  (least: number): PairingMethod =>
  (from, to) =>
    pairAlike(from, to, {
      key: ({ years, activityIndicators, indicator }) =>
        JSON.stringify([[...years], activityIndicators, indicator]),
      score: likeWords,
      least,
    })

const bySymbols: PairingMethod = (from, to) =>
  alignInOrder(from, to, (a, b) => symbolLikeness(a, b) - leastSymbols)

/**
 * Below this likeness a row is another row. Across results more is needed, because the same words are common
 * there.
 */
const leastWithin = 0.3
const leastAcross = 0.7
/** Rows that have to be in the same order need only little likeness. */
const leastSymbols = 0.25
