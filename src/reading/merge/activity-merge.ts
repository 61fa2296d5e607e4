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
  known: readonly Activity[],
  incoming: readonly Activity[],
  context: MergeContext,
): Activity[] => {
  const printed = new Set(
    context.layout
      .filter(({ role }) => role === 'activity')
      .map(column => yearOfColumn(column, context.layout, context.firstYear)),
  )
  const said = new Map(incoming.map(activity => [activity.year, activity]))
  const newest = incoming.at(-1)?.year
  const kept = known
    .filter(({ year }) => said.has(year) || !printed.has(year))
    .map(activity => {
      const words = said.get(activity.year)
      return words ? mergeActivity(activity, words, words.year === newest, context) : activity
    })
  const years = new Set(known.map(({ year }) => year))
  const all = [...kept, ...incoming.filter(({ year }) => !years.has(year))].sort((a, b) => a.year - b.year)
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
  known: Activity,
  incoming: Activity,
  isNewest: boolean,
  context: MergeContext,
): Activity => {
  const { language, layout } = context
  const text = mergeWords(known.text, language, say(incoming.text, language).text)
  const has = (role: string) => layout.some(column => column.role === role)
  const texts = eachOptionalText(name => (has(name) && isNewest ? incoming[name] : known[name]))
  return {
    ...withOptionalTexts(known, texts),
    text,
    closing: text === known.text ? known.closing : incoming.closing,
    citations: (has('mandate') && isNewest ? mergeWithinAndBeside : mergeWithin)(known, incoming, language),
    indicators: hasMeasures(known.year, context)
      ? mergeMeasures(known.indicators, incoming.indicators, {
          ...context,
          hasTarget: has('target') && isNewest,
        })
      : known.indicators,
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
  known: readonly ActivityIndicator[],
  incoming: readonly ActivityIndicator[],
  { language, hasTarget }: MergeContext & { hasTarget: boolean },
): ActivityIndicator[] => {
  const [first] = known
  const [said] = incoming
  if (!first || !said) return [...incoming]
  if (wordsOf(known, language) === wordsOf(incoming, language)) return [...known]
  const bothBlank = first.notApplicable && said.notApplicable
  const { target: had, ...rest } = first
  const target = hasTarget && !said.target ? undefined : mergeOptional(had, said.target, language)
  return [
    {
      ...rest,
      text: bothBlank ? first.text : mergeWords(first.text, language, say(said.text, language).text),
      notApplicable: said.notApplicable,
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
