import { alignInOrder } from './align-in-order.ts'
import type { LanguageTag } from '../language.ts'
import { pairAlike } from './likeness.ts'
import type { PlanNode, Strand } from '../plan/plan.ts'
import { type ComparedRow, comparedRows, symbolLikeness, likeWords } from './row-likeness.ts'

/**
 * Which row of the plan each incoming row goes on with, from the id of the incoming strand to the strand of the plan.
 * Within a result (`nodes`: from the id of the incoming result to the result of the plan) rows are paired by their words;
 * those of the plan that have no words in the paper's language, by their order and what no language changes; then across
 * results, for rows that moved.
 */
export const pairStrands = (
  current: readonly PlanNode[],
  incoming: readonly PlanNode[],
  nodes: ReadonlyMap<string, PlanNode>,
  language: LanguageTag,
): Map<string, Strand> => {
  const pairs = new Map<string, Strand>()
  const pairedRows = new Set<string>()
  const pair = (from: readonly ComparedRow[], to: readonly ComparedRow[], way: Way) => {
    const left = {
      from: from.filter(({ strand }) => !pairedRows.has(strand.id)),
      to: to.filter(({ strand }) => !pairs.has(strand.id)),
    }
    for (const [next, place] of way(left.from, left.to)) {
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

type Way = (from: readonly ComparedRow[], to: readonly ComparedRow[]) => Map<number, number>

const byWords =
  (least: number): Way =>
  (from, to) =>
    pairAlike(from, to, {
      key: ({ years, activityIndicators, indicator }) =>
        JSON.stringify([[...years], activityIndicators, indicator]),
      score: likeWords,
      least,
    })

const bySymbols: Way = (from, to) => alignInOrder(from, to, (a, b) => symbolLikeness(a, b) - leastSymbols)

/** Below this a row is another row. Across results more likeness is asked: the same words are common there. */
const leastWithin = 0.3
const leastAcross = 0.7
/** In order, and with nothing else to go by, little is enough. */
const leastSymbols = 0.25
