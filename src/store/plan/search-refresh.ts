import { sql } from 'kysely'

import { planEntries, publicEntries } from './plan-entries.ts'
import { readHeads } from './plan-heads.ts'
import { planRows } from './plan-rows.ts'
import { readSnapshot } from './plan-snapshot.ts'
import { publishedState } from './published-plan.ts'
import { deletePublicEntries, putEntries } from '../records/search-entries.ts'
import { searchRules } from '../records/search-lexemes.ts'
import type { Transaction } from '../engine/transaction.ts'

/**
 * Writes every search entry again, if they were made by other rules.
 * Another version of Jacana has other rules, and another PostgreSQL has other stems.
 */
export const refreshSearch = async (tx: Transaction): Promise<void> => {
  const { rows } = await sql<{ version: string; current: string }>`
    select version, ${searchRules} || '/' || current_setting('server_version_num')::int / 10000 as current
    from search_rules for update`.execute(tx.db)
  const [rules] = rows
  if (!rules || rules.version === rules.current) return
  await sql`delete from search_entry`.execute(tx.db)
  for (const { id } of await tx.db.selectFrom('plan').select('id').execute()) {
    const plan = await readSnapshot(tx, id)
    if (plan) await putEntries(tx, planEntries(planRows(plan)))
  }
  await refreshPublicEntries(tx)
  await sql`update search_rules set version = ${rules.current}`.execute(tx.db)
}

const refreshPublicEntries = async (tx: Transaction): Promise<void> => {
  for (const head of await readHeads(tx, undefined)) {
    const state = await publishedState(tx, head)
    if (state) await putEntries(tx, publicEntries(state.plan))
  }
}

/** Writes the entries by which the public finds the plan with this slug; none where nothing is published. */
export const replacePublicEntries = async (
  tx: Transaction,
  { id, slug }: { id: string; slug: string },
): Promise<void> => {
  await deletePublicEntries(tx, id)
  const [head] = await readHeads(tx, slug)
  const state = head && (await publishedState(tx, head))
  if (state) await putEntries(tx, publicEntries(state.plan))
}
