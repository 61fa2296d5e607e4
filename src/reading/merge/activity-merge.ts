import { mergeOptional, mergeWithin, mergeWithinAndBeside } from './cell-merge.ts'
import type { LanguageTag } from '#domain/language.ts'
import { eachOptionalText, withOptionalTexts } from '#domain/plan/optional-texts.ts'
import { cellKey, type Column } from '#domain/plan/layout.ts'
import type { Activity, ActivityIndicator } from '#domain/plan/plan.ts'
import { yearOfColumn } from '#domain/papers/plan-years.ts'
import { mergeWords, say } from '#domain/text.ts'

/** What a merge is made with: the paper's language, its columns, and the year of columns without one. */
export type MergeContext = { language: LanguageTag; layout: readonly Column[]; firstYear: number }

/**
 * The activities of a row, year by year, as the paper has them. A year for which the paper has a column but no words is
 * gone; a year without a column stays.
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
  return all.map((activity, i) => ({ ...activity, lineage: goingOn(activity, all[i - 1], incoming) }))
}

/** New activities come from the activity that the plan had before them, not from the paper's copy of it. */
const goingOn = (
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
    indicators: hasMeasures(current.year, context)
      ? mergeMeasures(current.indicators, incoming.indicators, {
          ...context,
          hasTarget: has('target') && isNewest,
        })
      : current.indicators,
  }
}

const hasMeasures = (year: number, { layout, firstYear }: MergeContext): boolean =>
  layout.some(
    column => column.role === 'activityIndicator' && yearOfColumn(column, layout, firstYear) === year,
  ) || layout.some(column => cellKey(column) === 'target')

/**
 * A cell of the paper holds all the indicators of an activity; if it says what they say together, each stays. Where the
 * paper has a cell for the target (`hasTarget`) that says nothing, there is none.
 */
const mergeMeasures = (
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
