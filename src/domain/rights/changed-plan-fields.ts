import { sameFunding, sameLeads } from '../plan/assignments.ts'
import { optionalTexts } from '../plan/optional-texts.ts'
import type { Activity } from '../plan/plan.ts'
import type { LocalizedText } from '../text.ts'
import type { PlanField } from './plan-field.ts'

/** The fields of a plan that a new wording of a text changes: none where it says the same. */
export const changedTextFields = (
  before: LocalizedText | undefined,
  after: LocalizedText | undefined,
): PlanField[] => {
  const languages = new Set([before, after].flatMap(text => Object.keys(text?.words ?? {})))
  const changed = [...languages].filter(
    language => before?.words[language]?.text !== after?.words[language]?.text,
  )
  const source = before?.source ?? after?.source
  return [
    ...(changed.some(language => language === source) ? (['text'] as const) : []),
    ...(changed.some(language => language !== source) ? (['text.translation'] as const) : []),
  ]
}

/** The fields of a plan that another state of an activity and of the tags of its row changes. */
export const changedActivityFields = (
  before: Activity & { tags: readonly string[] },
  after: Activity & { tags: readonly string[] },
): PlanField[] => [
  ...changedTextFields(before.text, after.text),
  ...(sameLeads(before.leads, after.leads) ? [] : (['leads'] as const)),
  ...(sameFunding(before.funding, after.funding) ? [] : (['funding'] as const)),
  ...optionalTexts.filter(name => (before[name] ?? '') !== (after[name] ?? '')),
  ...(before.tags.join('\n') === after.tags.join('\n') ? [] : (['tags'] as const)),
]
