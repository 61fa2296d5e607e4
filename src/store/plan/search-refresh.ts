import { sql } from 'kysely'

import { planEntries } from './plan-entries.ts'
import { planRows } from './plan-rows.ts'
import { readSnapshot } from './plan-snapshot.ts'
import { putEntries } from '../records/search-entries.ts'
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
  await sql`update search_rules set version = ${rules.current}`.execute(tx.db)
}
