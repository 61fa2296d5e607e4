import { mergeOptional, mergeWithin, mergeWithinAndBeside } from './cell-merge.ts'
import type { LanguageTag } from '#domain/language.ts'
import { eachOptionalText, withOptionalTexts } from '#domain/plan/optional-texts.ts'
import { cellKey, type Column } from '#domain/plan/layout.ts'
import type { Activity, ActivityIndicator } from '#domain/plan/plan.ts'
import { yearOfColumn } from '#domain/papers/plan-years.ts'
import { mergeWords, say } from '#domain/text.ts'

/** What a merge needs: the paper's language, its columns, and the year of columns without one. */
export type MergeContext = { language: LanguageTag; layout: readonly Column[]; firstYear: number }

/**
 * The activities of a row after a merge with a paper. A year with a column but no words is removed; a year
 * without a column stays.
 */
export const mergeActivities = (
  current: readonly Activity[],
  incoming: readonly Activity[],
  context: MergeContext,
): Activity[] => {
  const printedYears = new Set(
    context.layout
      .filter(({ role }) => role === 'activity')
      .map(column => yearOfColumn(column, context.layout, context.firstYear)),
  )
  const byYear = new Map(incoming.map(activity => [activity.year, activity]))
  const newest = incoming.at(-1)?.year
  const remaining = current
    .filter(({ year }) => byYear.has(year) || !printedYears.has(year))
    .map(activity => {
      const words = byYear.get(activity.year)
      return words ? mergeActivity(activity, words, words.year === newest, context) : activity
    })
  const years = new Set(current.map(({ year }) => year))
  const all = [...remaining, ...incoming.filter(({ year }) => !years.has(year))].sort(
    (a, b) => a.year - b.year,
  )
  return all.map((activity, i) => ({ ...activity, lineage: lineageOf(activity, all[i - 1], incoming) }))
}

/**
 * The lineage of an activity. New activities come from the earlier activity of the plan, not from the paper's
 * copy of it.
 */
const lineageOf = (
  activity: Activity,
  before: Activity | undefined,
  incoming: readonly Activity[],
): Activity['lineage'] => {
  if (!incoming.includes(activity)) return activity.lineage
  const kind = activity.lineage[0]?.kind ?? 'revised'
  return before ? [{ fromActivityId: before.id, kind }] : []
}

const mergeActivity = (
  current: Activity,
  incoming: Activity,
  isNewest: boolean,
  context: MergeContext,
): Activity => {
  const { language, layout } = context
  const text = mergeWords(current.text, language, say(incoming.text, language).text)
  const has = (role: string) => layout.some(column => column.role === role)
  const texts = eachOptionalText(name => (has(name) && isNewest ? incoming[name] : current[name]))
  return {
    ...withOptionalTexts(current, texts),
    text,
    closing: text === current.text ? current.closing : incoming.closing,
    citations: (has('mandate') && isNewest ? mergeWithinAndBeside : mergeWithin)(current, incoming, language),
    indicators: hasIndicators(current.year, context)
      ? mergeIndicators(current.indicators, incoming.indicators, {
          ...context,
          hasTarget: has('target') && isNewest,
        })
      : current.indicators,
  }
}

const hasIndicators = (year: number, { layout, firstYear }: MergeContext): boolean =>
  layout.some(
    column => column.role === 'activityIndicator' && yearOfColumn(column, layout, firstYear) === year,
  ) || layout.some(column => cellKey(column) === 'target')

/**
 * The indicators of an activity after a merge. One cell of the paper has all of them: if it says the same,
 * each stays. A blank target cell (`hasTarget`) removes the target.
 */
const mergeIndicators = (
  current: readonly ActivityIndicator[],
  incoming: readonly ActivityIndicator[],
  { language, hasTarget }: MergeContext & { hasTarget: boolean },
): ActivityIndicator[] => {
  const [first] = current
  const [firstIncoming] = incoming
  if (!first || !firstIncoming) return [...incoming]
  if (wordsOf(current, language) === wordsOf(incoming, language)) return [...current]
  const bothBlank = first.notApplicable && firstIncoming.notApplicable
  const { target: earlierTarget, ...rest } = first
  const target =
    hasTarget && !firstIncoming.target
      ? undefined
      : mergeOptional(earlierTarget, firstIncoming.target, language)
  return [
    {
      ...rest,
      text: bothBlank ? first.text : mergeWords(first.text, language, say(firstIncoming.text, language).text),
      notApplicable: firstIncoming.notApplicable,
      ...(target && { target }),
    },
  ]
}

const wordsOf = (indicators: readonly ActivityIndicator[], language: string): string =>
  ['text' as const, 'target' as const]
    .map(part =>
      indicators
        .map(indicator => (indicator[part] ? say(indicator[part], language).text : ''))
        .filter(words => words !== '')
        .join('\n\n'),
    )
    .join('\n\n')
