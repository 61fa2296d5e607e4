import { largest } from '../extremes.ts'
import { leadsKey } from '../plan/assignments.ts'
import type { LanguageTag } from '../language.ts'
import { likeness } from './likeness.ts'
import type { PlanNode, Strand } from '../plan/plan.ts'
import { tableRowsOf } from '../plan/plan-table.ts'
import { say } from '../text.ts'

/**
 * What two rows are compared by. `years` has the words of each year. `symbols` are numbers and symbols in the
 * words, which translation leaves unchanged. `hasLanguage`: the row has words in the language.
 */
export type ComparedRow = {
  strand: Strand
  years: ReadonlyMap<number, string>
  activityIndicators: string
  indicator: string
  symbols: string
  closings: string
  leads: string
  funding: string
  hasLanguage: boolean
}

/** The rows of a result, prepared for comparison with those of a paper in `language`. */
export const comparedRows = (result: PlanNode, language: LanguageTag): ComparedRow[] =>
  tableRowsOf(result).map(({ strand, indicator, leads, funding }) => {
    const { activities } = strand
    const activityIndicators = activities
      .flatMap(({ indicators }) => indicators.map(({ text }) => say(text, language).text))
      .join('\n')
    const words = activities.map(({ text }) => say(text, language).text)
    return {
      strand,
      years: new Map(activities.map(({ year }, i) => [year, words[i] ?? ''])),
      activityIndicators,
      indicator: indicator ? say(indicator.text, language).text : '',
      symbols: ([...words, activityIndicators].join(' ').match(symbolPattern) ?? []).join(' '),
      closings: activities.map(({ year, closing }) => `${year}${closing ? '!' : ''}`).join(' '),
      leads: leadsKey(leads.list),
      funding: funding.list.map(({ code }) => code).join('/'),
      hasLanguage: activities.some(({ text }) => text.words[language] !== undefined),
    }
  })

/**
 * How alike the words of two rows are, 0 to 1. Activities weigh most, because rows share indicators and these
 * change every year. What both leave blank does not count.
 */
export const likeWords = (a: ComparedRow, b: ComparedRow): number => {
  const parts = [
    { weight: 0.65, score: likeActivities(a, b) },
    ...(a.activityIndicators + b.activityIndicators === ''
      ? []
      : [{ weight: 0.2, score: likeness(a.activityIndicators, b.activityIndicators) }]),
    ...(a.indicator + b.indicator === ''
      ? []
      : [{ weight: 0.15, score: likeness(a.indicator, b.indicator) }]),
  ]
  return (
    parts.reduce((sum, { weight, score }) => sum + weight * score, 0) /
    parts.reduce((sum, { weight }) => sum + weight, 0)
  )
}

/**
 * How alike two rows are, 0 to 1, by what is the same in every language. This compares years, closing
 * entries, leads, funding, numbers and symbols.
 */
export const symbolLikeness = (a: ComparedRow, b: ComparedRow): number =>
  0.3 * likeness(a.closings, b.closings) +
  0.3 * likeness(a.symbols, b.symbols) +
  (a.leads === b.leads ? 0.3 : 0) +
  (a.funding === b.funding ? 0.1 : 0)

// "62", "COP15", "XIV.8", "SC62-25": translators leave these unchanged.
const symbolPattern = /[\p{L}\p{N}.-]*\p{N}[\p{L}\p{N}]*|\b[IVXLC]+\.\d+/gu

const likeActivities = (a: ComparedRow, b: ComparedRow): number => {
  const sharedYears = [...a.years].flatMap(([year, text]) => {
    const other = b.years.get(year)
    return other === undefined ? [] : [likeness(text, other)]
  })
  // A plan for the next period shares no year: its first year continues the last one.
  if (sharedYears.length === 0)
    return 0.9 * likeness([...a.years.values()].at(-1) ?? '', [...b.years.values()][0] ?? '')
  // A row stays the same row though one year is reworded or closed.
  return (
    0.6 * largest(sharedYears) +
    (0.4 * sharedYears.reduce((sum, score) => sum + score, 0)) / sharedYears.length
  )
}
