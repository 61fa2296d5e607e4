import type { LanguageTag } from './language.ts'
import { likeness, pairAlike } from './likeness.ts'
import type { PlanNode, Strand } from './plan.ts'
import { say } from './text.ts'

/**
 * Which row of the plan each incoming row goes on with: within a result (`nodes`: from the id of the incoming result to
 * the result of the plan) by what its cells say, then across results for rows that moved. From the id of the incoming
 * strand to the strand of the plan.
 */
export const pairStrands = (
  current: readonly PlanNode[],
  incoming: readonly PlanNode[],
  nodes: ReadonlyMap<string, PlanNode>,
  language: LanguageTag,
): Map<string, Strand> => {
  const pairs = new Map<string, Strand>()
  const take = (from: readonly Row[], to: readonly Row[], least: number) => {
    for (const [next, place] of pairAlike(from, to, { key: keyOf, score: alike, least })) {
      const [row, known] = [to[next], from[place]]
      if (row && known) pairs.set(row.strand.id, known.strand)
    }
  }
  for (const result of incoming) {
    const known = nodes.get(result.id)
    if (known) take(rowsOf(known, language), rowsOf(result, language), leastWithin)
  }
  const taken = new Set([...pairs.values()].map(({ id }) => id))
  const rowsLeft = (results: readonly PlanNode[], isLeft: (strand: Strand) => boolean) =>
    results.flatMap(result => rowsOf(result, language)).filter(({ strand }) => isLeft(strand))
  take(
    rowsLeft(current, ({ id }) => !taken.has(id)),
    rowsLeft(incoming, ({ id }) => !pairs.has(id)),
    leastAcross,
  )
  return pairs
}

/** Below this a row is another row. Across results more likeness is asked: the same words are common there. */
const leastWithin = 0.45
const leastAcross = 0.75

/** What is compared of a row: the words of each year, of the year's indicators and of the period indicator. */
type Row = { strand: Strand; years: ReadonlyMap<number, string>; measures: string; indicator: string }

const rowsOf = (result: PlanNode, language: LanguageTag): Row[] =>
  result.strands.map(strand => {
    const indicator = result.indicators.find(({ id }) => id === strand.indicatorId)
    return {
      strand,
      years: new Map(strand.activities.map(({ year, text }) => [year, say(text, language).text])),
      measures: strand.activities.flatMap(({ indicators }) => indicators.map(({ text }) => say(text, language).text)).join('\n'),
      indicator: indicator ? say(indicator.text, language).text : '',
    }
  })

const keyOf = ({ years, measures, indicator }: Row): string => JSON.stringify([[...years], measures, indicator])

/** Activities weigh most: indicators are shared by rows, and change from year to year. */
const alike = (a: Row, b: Row): number =>
  0.65 * activitiesAlike(a, b) + 0.2 * likeness(a.measures, b.measures) + 0.15 * likeness(a.indicator, b.indicator)

const activitiesAlike = (a: Row, b: Row): number => {
  const shared = [...a.years].flatMap(([year, text]) => {
    const other = b.years.get(year)
    return other === undefined ? [] : [likeness(text, other)]
  })
  // A plan for the next period shares no year: its first goes on from the last.
  if (shared.length === 0) return 0.9 * likeness([...a.years.values()].at(-1) ?? '', [...b.years.values()][0] ?? '')
  // One year reworded, or closed, does not make another row of it.
  return 0.6 * Math.max(...shared) + (0.4 * shared.reduce((sum, score) => sum + score, 0)) / shared.length
}
