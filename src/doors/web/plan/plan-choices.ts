import { citedInstruments } from '#domain/plan/cited-instruments.ts'
import { strandStatus } from '#domain/progress/strand-status.ts'
import { postKey } from '#domain/people/secretariat-post.ts'
import { writeLeads } from '#domain/plan/assignments.ts'
import type { Assignment, FundingSource, Plan, Post } from '#domain/plan/plan.ts'
import { type ActivityStatus, activityStatuses, type PlanProgress } from '#domain/progress/progress.ts'
import { allStrands, tableRowsOf, resultsOf } from '#domain/plan/plan-table.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { instrumentName } from '../parts/citations.tsx'
import { shortName } from '../parts/codes.tsx'
import type { View } from '../frame/view.ts'

/** An option of a filter. */
export type Choice = { value: string; label: string }

/** The options of each filter of a plan: only values that at least one row has. */
export type PlanChoices = Record<'year' | 'lead' | 'funding' | 'mandate' | 'tag' | 'status', Choice[]>

/** The options of a plan's filters, in the reader's language. */
export const planChoices = (plan: Plan, progress: PlanProgress, view: View): PlanChoices => {
  const rows = plan.sections.flatMap(resultsOf).flatMap(tableRowsOf)
  const statuses = new Set<ActivityStatus>(rows.map(({ strand }) => strandStatus(strand, progress)))
  return {
    year: sortValues(
      allStrands(plan).flatMap(({ strand }) => strand.activities.map(({ year }) => String(year))),
    ).map(value => ({
      value,
      label: value,
    })),
    lead: leadConditions(
      rows.flatMap(({ leads }) => leads.list),
      plan,
      view,
    ),
    funding: sortValues(rows.flatMap(({ funding }) => funding.list.map(({ code }) => code))).map(code =>
      codeChoice(code, plan.fundingSources, view),
    ),
    mandate: citedInstruments(plan).map(instrument => ({
      value: instrument.slug,
      label: instrumentName(instrument, view),
    })),
    tag: sortValues(rows.flatMap(({ strand }) => strand.tags)).map(value => ({
      value,
      label: sayTag(value, view.language),
    })),
    status: activityStatuses
      .filter(status => statuses.has(status))
      .map(value => ({ value, label: wordsIn(terms, view.language).status[value] })),
  }
}

/** Each code, followed by its posts with a region: "SA", "SA Africa", "SA Americas". */
const leadConditions = (leads: readonly Assignment[], plan: Plan, view: View): Choice[] => {
  const posts = new Map(leads.map(lead => [postKey(lead), lead]))
  return sortValues(leads.map(({ code }) => code)).flatMap(code => [
    codeChoice(code, plan.posts, view),
    ...sortValues([...posts.keys()]).flatMap(key => {
      const post = posts.get(key)
      if (post?.code !== code || post.qualifier === '') return []
      return [{ value: key, label: writeLeads([post], plan.posts, view.language) }]
    }),
  ])
}

const sortValues = (values: string[]): string[] => [...new Set(values)].sort()

const codeChoice = (code: string, list: readonly (Post | FundingSource)[], view: View): Choice => {
  const meaning = list.find(entry => entry.code === code)
  if (!meaning) return { value: code, label: code }
  const short = shortName(meaning, view)
  const title = say(meaning.title, view.language).text
  return { value: code, label: short === title ? short : `${short} · ${title}` }
}
