import { sql } from 'kysely'

import { canonicalJson } from '#domain/canonical-json.ts'
import { writeCitations } from '#domain/words/citations/citations.ts'
import type { Citation } from '#domain/words/mandate.ts'
import { searchText } from '#domain/words/search-text.ts'
import type { LocalizedText } from '#domain/text.ts'

import type { PlanRows } from './plan-rows.ts'
import { citationsByOwner } from './plan-snapshot.ts'
import { textSearchConfiguration } from '../records/search.ts'
import type { SearchKind } from '../records/search.ts'
import type { Transaction } from '../engine/transaction.ts'

/** Makes rows that were changed or have ended findable no more, and what stands now findable, in each language it has words in. */
export const replaceEntries = async (tx: Transaction, old: PlanRows, fresh: PlanRows): Promise<void> => {
  const [gone, written] = [entriesOf(old), entriesOf(fresh)]
  if (canonicalJson(gone) === canonicalJson(written)) return
  const ids = [...new Set(gone.map(({ id }) => id))]
  if (ids.length > 0) await sql`delete from search_entry where id = any(${ids}::text[])`.execute(tx.db)
  if (written.length > 0) await insertEntries(tx, written)
}

// Stems, and the words as they are: a word that is still being typed may be longer than its stem.
const insertEntries = (tx: Transaction, entries: Entry[]) =>
  sql`
    insert into search_entry (plan_id, kind, id, language, text, words)
    select plan_id, kind, id, language, text, to_tsvector(configuration::regconfig, folded) || to_tsvector('simple', folded)
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as entry (plan_id text, kind text, id text, language text, text text, configuration text, folded text)`.execute(
    tx.db,
  )

type Entry = {
  plan_id: string
  kind: SearchKind
  id: string
  language: string
  text: string
  configuration: string
  folded: string
}

type Findable = { plan_id: string; id: string }

const entriesOf = (rows: PlanRows): Entry[] => {
  const citations = citationsByOwner(rows)
  const leads = Map.groupBy(rows.assignment, lead => lead.activity_id)
  const codes = (activityId: string) =>
    (leads.get(activityId) ?? []).map(({ code, qualifier }) => `${code} ${qualifier}`).join(' ')
  return [
    ...rows.plan_node.flatMap(node => entries('node', node, [node.title, node.goal], citations(node.id))),
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
  row: Findable,
  texts: (LocalizedText | null)[],
  citations: Citation[],
  codes = '',
): Entry[] => {
  const said = texts.filter(text => text !== null)
  const languages = new Set(said.flatMap(text => Object.keys(text.words)))
  return [...languages].map(language => {
    const text = said.flatMap(({ words }) => words[language]?.text ?? []).join('\n\n')
    const folded = searchText(`${text} ${writeCitations(citations, language)} ${codes}`)
    return {
      plan_id: row.plan_id,
      kind,
      id: row.id,
      language,
      text,
      configuration: textSearchConfiguration(language),
      folded,
    }
  })
}
