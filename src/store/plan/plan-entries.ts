import { canonicalJson } from '#domain/canonical-json.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { LocalizedText } from '#domain/text.ts'
import type { Citation } from '#domain/words/mandate.ts'

import { type PlanRows, planRows } from './plan-rows.ts'
import { citationsByOwner } from './plan-snapshot.ts'
import { deleteEntries, putEntries } from '../records/search-entries.ts'
import type { SearchEntry } from '../records/search-entries.ts'
import type { SearchKind } from '../records/search.ts'
import type { Transaction } from '../engine/transaction.ts'

/** Replaces the search entries of old rows by those of the current rows; entries that stay the same stay. */
export const replaceEntries = async (tx: Transaction, old: PlanRows, current: PlanRows): Promise<void> => {
  const outdated = new Map(planEntries(old).map(entry => [keyOf(entry), entry]))
  const newEntries = planEntries(current).filter(entry => {
    const before = outdated.get(keyOf(entry))
    outdated.delete(keyOf(entry))
    return canonicalJson(before) !== canonicalJson(entry)
  })
  await Promise.all([deleteEntries(tx, [...outdated.values()]), putEntries(tx, newEntries)])
}

const keyOf = ({ id, kind, language }: SearchEntry): string => `${id} ${kind} ${language}`

type Findable = { plan_id: string; id: string }

/** The entries by which the public finds the parts of a published plan. */
export const publicEntries = (plan: Plan): SearchEntry[] =>
  planEntries(planRows(plan)).map(entry => ({ ...entry, scope: 'public' }))

/** The search entries of a plan's rows, one for each language of a row's texts. */
export const planEntries = (rows: PlanRows): SearchEntry[] => {
  const citations = citationsByOwner(rows)
  const leads = Map.groupBy(rows.assignment, lead => lead.activity_id)
  const codes = (activityId: string) =>
    (leads.get(activityId) ?? []).map(({ code, qualifier }) => `${code} ${qualifier}`).join(' ')
  return [
    ...rows.plan_node.flatMap(node =>
      entries('node', node, [node.title, node.goal], citations(node.id), node.number),
    ),
    ...rows.period_indicator.flatMap(indicator =>
      entries('indicator', indicator, [indicator.text, indicator.target], citations(indicator.id)),
    ),
    ...rows.activity.flatMap(activity =>
      entries('activity', activity, [activity.text], citations(activity.id), codes(activity.id)),
    ),
    ...rows.activity_indicator.flatMap(indicator =>
      entries('activityIndicator', indicator, [indicator.text, indicator.target], []),
    ),
  ]
}

const entries = (
  kind: SearchKind,
  { plan_id: planId, id }: Findable,
  texts: (LocalizedText | null)[],
  citations: Citation[],
  codes = '',
): SearchEntry[] => {
  const presentTexts = texts.filter(text => text !== null)
  const tags = new Set(presentTexts.flatMap(text => Object.keys(text.words)))
  return [...tags].map(language => {
    const text = presentTexts.flatMap(({ words }) => words[language]?.text ?? []).join('\n\n')
    return { kind, id, planId, scope: 'everyone', language, text, citations, codes }
  })
}
