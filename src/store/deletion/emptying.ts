import { sql } from 'kysely'

import { type DeletionKind, deletionRules, type EmptiedCounts } from '#domain/records/deletion.ts'

import type { Transaction } from '../engine/transaction.ts'
import { emptyTrash } from '../records/empty-records.ts'

/** Empties what is due of one kind, and answers how many records. */
type Emptier = (tx: Transaction, now: Date) => Promise<number>

/**
 * The kinds that are emptied in the database, each with its statement. A further kind has its line here.
 * Mail empties itself, and temporary files are no rows.
 */
const emptiers: Partial<Record<DeletionKind, Emptier>> = {
  import: (tx, now) => emptyFiles(tx, 'plan_import', now),
  returnedPaper: (tx, now) => emptyFiles(tx, 'returned_paper', now),
  key: (tx, now) =>
    countOf(
      tx,
      sql`
      delete from program_key
      where coalesce(ended_at, (last_day || 'T23:59:59Z')::timestamptz) < ${dueBefore('key', now)}
      returning 1`,
    ),
  session: (tx, now) =>
    countOf(tx, sql`delete from auth.session where "expiresAt" < ${dueBefore('session', now)} returning 1`),
  link: (tx, now) =>
    countOf(
      tx,
      sql`
      delete from guest_link
      where least(ended_at, expires_at) < ${dueBefore('link', now)} returning 1`,
    ),
  code: async (tx, now) => {
    const before = dueBefore('code', now)
    const used = await countOf(tx, sql`delete from recovery_code where used_at < ${before} returning 1`)
    const steps = sql`delete from auth.verification where "expiresAt" < ${before} returning 1`
    return used + (await countOf(tx, steps))
  },
  try: (tx, now) =>
    countOf(tx, sql`delete from sign_in_try where until < ${dueBefore('try', now)} returning 1`),
  recordSheet: (tx, now) => emptyFiles(tx, 'records.sheet_import', now),
  recordExport: (tx, now) =>
    countOf(
      tx,
      sql`delete from records.export where made_at < ${dueBefore('recordExport', now)} returning 1`,
    ),
  record: (tx, now) => emptyTrash(tx, dueBefore('record', now)),
  browser: (tx, now) =>
    countOf(tx, sql`delete from known_browser where used_at < ${dueBefore('browser', now)} returning 1`),
}

/**
 * Empties everything that is due, and answers how many records of each kind; the kinds are always the same.
 */
export const emptyDue = async (tx: Transaction, now: Date): Promise<EmptiedCounts> => {
  const counts: EmptiedCounts = {}
  for (const [kind, empty] of Object.entries(emptiers)) counts[kind as DeletionKind] = await empty(tx, now)
  return counts
}

const day = 86_400_000

/** What was deleted, or has ended, before this instant is due. */
const dueBefore = (kind: DeletionKind, now: Date): Date => {
  const { emptied } = deletionRules[kind]
  if (typeof emptied === 'string') throw new Error(`${kind} has no time after which it is emptied`)
  return new Date(now.getTime() - emptied.afterDays * day)
}

// The row of its use goes with the bytes: it holds what was read from the file, and what people decided.
const emptyFiles = (tx: Transaction, use: keyof typeof usesOfFiles, now: Date): Promise<number> => {
  const { kind, content } = usesOfFiles[use]
  const before = dueBefore(kind, now)
  return countOf(
    tx,
    sql`
    with due as (
      update sent_file set bytes = '', emptied_at = ${now}
      where state = 'discarded' and emptied_at is null and closed_at < ${before}
        and exists (select from ${sql.table(use)} where file_id = sent_file.id)
      returning id
    )
    update ${sql.table(use)} set ${content} from due where file_id = due.id returning 1`,
  )
}

const usesOfFiles = {
  plan_import: { kind: 'import', content: sql`parsed = '{}', corrections = '[]'` },
  returned_paper: { kind: 'returnedPaper', content: sql`record = '{}', decisions = '{}'` },
  'records.sheet_import': { kind: 'recordSheet', content: sql`sheets = '[]', chosen_rows = '{}'` },
} as const

const countOf = async (tx: Transaction, statement: ReturnType<typeof sql>): Promise<number> =>
  (await statement.execute(tx.db)).rows.length
