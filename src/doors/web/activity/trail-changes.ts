import { firstLine } from '../parts/content-text.tsx'
import { findActivity } from '#domain/plan/find-in-plan.ts'
import { optionalTexts } from '#domain/plan/optional-texts.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { resultsOf } from '#domain/plan/plan-table.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { type LocalizedText, say } from '#domain/text.ts'
import { writeFunding, writeLeads } from '#domain/plan/assignments.ts'
import { type RowRecord, rowRecordField } from '#fields/shapes/plan.ts'
import { formatDay, formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityFormWords } from '#i18n/pages/activity-form.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { terms } from '#i18n/terms.ts'
import { citationText } from '../parts/citations.tsx'
import type { View } from '../frame/view.ts'

/** A changed field: its name in the reader's language, and its text before and after. */
export type TrailChange = { name: string; before: string; after: string }

/**
 * The changed fields of an audit entry, as a person can read them.
 * Of a text only the languages that differ are shown.
 */
export const trailChanges = (
  entry: { before?: unknown; after?: unknown },
  plan: Plan,
  view: View,
): TrailChange[] => {
  const before = wordsOf(entry.before, plan, view)
  const after = wordsOf(entry.after, plan, view)
  return [...new Set([...before.keys(), ...after.keys()])]
    .map(name => ({ name, before: before.get(name) ?? '', after: after.get(name) ?? '' }))
    .filter(change => change.before !== change.after)
}

/** The fields of a state, by their names for the reader. Internal ones (ids, versions) are left out. */
const wordsOf = (state: unknown, plan: Plan, view: View): Map<string, string> => {
  const result = rowRecordField.safeParse(state)
  if (!result.success) return new Map()
  const activity = wordsIn(activityPageWords, view.language)
  const form = wordsIn(activityFormWords, view.language)
  const { text, target, status, leads, funding, tags, citations, lineage, ...more } = result.data
  const entries: [name: string, words: string | undefined][] = [
    ...inLanguages(activity.fields.text, text, view),
    ...inLanguages(form.target, target, view),
    [activity.fields.status, status && wordsIn(terms, view.language).status[status]],
    [activity.fields.leads, leads && writeLeads(leads, plan.posts, view.language)],
    [activity.fields.funding, funding && writeFunding(funding, plan.fundingSources, view.language)],
    ...optionalTexts.map((name): [string, string] => [
      activity.fields[name],
      formatDay(view.language, more[name] ?? ''),
    ]),
    [activity.fields.tags, tags?.map(tag => sayTag(tag, view.language)).join(', ')],
    [activity.mandates, citations?.map(citation => citationText(citation, view)).join(' · ')],
    [form.origin, lineage && originsOf(lineage, plan, view)],
    [activity.periodIndicator, more.indicatorId && indicatorText(more.indicatorId, plan, view)],
    [wordsIn(planPageWords, view.language).table.notApplicable, yesNo(more.notApplicable, view)],
    [form.closing, yesNo(more.closing, view)],
    [form.unit, more.unit],
    [form.baseline, more.baseline],
    [form.dueOn, more.dueOn && formatDay(view.language, more.dueOn)],
  ]
  return new Map(entries.flatMap(([name, words]) => (words ? [[name, words]] : [])))
}

const inLanguages = (name: string, text: LocalizedText | undefined, view: View): [string, string][] =>
  Object.entries(text?.words ?? {}).map(([tag, wording]) => [
    `${name} (${formatLanguageName(view.language, tag)})`,
    wording.text,
  ])

const originsOf = (lineage: NonNullable<RowRecord['lineage']>, plan: Plan, view: View): string =>
  lineage
    .flatMap(({ fromActivityId, kind }) => {
      const from = findActivity(plan, fromActivityId)
      return from ? [wordsIn(terms, view.language).lineage[kind](from.activity.year)] : []
    })
    .join(' · ')

const indicatorText = (id: string, plan: Plan, view: View): string | undefined => {
  const indicator = plan.sections
    .flatMap(resultsOf)
    .flatMap(({ indicators }) => indicators.filter(each => each.id === id))[0]
  return indicator && firstLine(say(indicator.text, view.language).text)
}

const yesNo = (value: boolean | undefined, { language }: View): string | undefined =>
  value === undefined ? undefined : wordsIn(activityFormWords, language)[value ? 'yes' : 'no']
