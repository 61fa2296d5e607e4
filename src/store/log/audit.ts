import { createHash } from 'node:crypto'

import { sql } from 'kysely'
import type { Selectable } from 'kysely'

import type { Person } from '#domain/rights.ts'
import { canonicalJson } from '#domain/canonical-json.ts'

import { isPlanInScope } from '../engine/plan-scope.ts'
import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** What a change was made to. `database` stands for the house as a whole. */
export type SubjectKind =
  | 'plan'
  | 'node'
  | 'indicator'
  | 'strand'
  | 'activity'
  | 'activityIndicator'
  | 'import'
  | 'version'
  | 'paper'
  | 'cover'
  | 'note'
  | 'database'

/** What a use-case says of one change. `before` and `after` hold what changed, not the whole; JSON values. */
export type AuditNote = {
  subject: { kind: SubjectKind; id: string }
  planId?: string
  before?: unknown
  after?: unknown
  why?: string
}

/** One entry of the log, as it is shown. */
export type AuditEntry = {
  position: number
  at: Date
  person: { id: string; name: string }
  useCase: string
  subject: { kind: string; id: string }
  planId?: string
  before?: unknown
  after?: unknown
  why?: string
}

/** Most entries that a page of the log can hold. */
export const mostAuditEntries = 200

/**
 * Appends notes to the log, each sealed by the hash of the one before. Callers queue here until the commit, so it comes
 * last in a transaction. Called by the use-case wrapper alone.
 */
export const appendAudit = async (
  tx: Transaction,
  act: { useCase: string; person: Person; at: Date },
  notes: readonly AuditNote[],
): Promise<void> => {
  await sql`select pg_advisory_xact_lock(724262, 2)`.execute(tx.db)
  let last = await tx.db
    .selectFrom('audit_entry')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows: SealedRow[] = notes.map(note => (last = seal(rowOf(act, note), last)))
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    await tx.db
      .insertInto('audit_entry')
      .values(
        rows
          .slice(from, from + rowsPerInsert)
          .map(row => ({ ...row, before: json(row.before), after: json(row.after) })),
      )
      .execute()
}

/** Entries about some subjects, newest first, from below the position `before` where given; at most `mostAuditEntries`. */
export const auditOf = async (
  reader: Reader,
  subjectIds: readonly string[],
  page: { before?: number; limit?: number } = {},
): Promise<AuditEntry[]> => {
  const rows = await reader.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('subject_id', 'in', subjectIds)
    .where(isPlanInScope(reader.scope, 'plan_id'))
    .where('position', '<', page.before ?? pastTheLast)
    .orderBy('position', 'desc')
    .limit(Math.min(page.limit ?? mostAuditEntries, mostAuditEntries))
    .execute()
  return rows.map(entryOf)
}

/** What the check of the whole log found: how many entries hold, or the position of the first that does not. */
export type AuditVerdict = { ok: true; entries: number } | { ok: false; broken: number }

/** Works out every hash again, page by page, and compares: a changed, removed or inserted entry breaks the chain. */
export const verifyAudit = async (reader: Reader): Promise<AuditVerdict> => {
  let last: Sealed | undefined
  for (;;) {
    const rows = await reader.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('position', '>', last?.position ?? 0)
      .orderBy('position')
      .limit(1000)
      .execute()
    if (rows.length === 0) return { ok: true, entries: last?.position ?? 0 }
    for (const row of rows) {
      const { position, previous_hash, hash, ...said } = row
      const sealed = seal(said, last)
      if (sealed.position !== position || sealed.previous_hash !== previous_hash || sealed.hash !== hash)
        return { ok: false, broken: position }
      last = sealed
    }
  }
}

type Row = Selectable<Tables['audit_entry']>
type Said = Omit<Row, 'position' | 'previous_hash' | 'hash'>
type Sealed = Pick<Row, 'position' | 'hash'>
type SealedRow = Row

// The largest that the column holds.
const pastTheLast = 2_147_483_647

const rowsPerInsert = 500

const seal = (said: Said, last: Sealed | undefined): SealedRow => {
  const position = (last?.position ?? 0) + 1
  const previous_hash = last?.hash ?? ''
  const content = canonicalJson({ ...said, at: said.at.toISOString(), position, previous_hash })
  return { ...said, position, previous_hash, hash: createHash('sha256').update(content).digest('hex') }
}

const rowOf = (act: { useCase: string; person: Person; at: Date }, note: AuditNote): Said => ({
  at: act.at,
  actor_id: act.person.id,
  actor_name: act.person.name,
  use_case: act.useCase,
  subject_kind: note.subject.kind,
  subject_id: note.subject.id,
  plan_id: note.planId ?? null,
  before: note.before ?? null,
  after: note.after ?? null,
  why: note.why ?? null,
})

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const entryOf = (row: Row): AuditEntry => ({
  position: row.position,
  at: row.at,
  person: { id: row.actor_id, name: row.actor_name },
  useCase: row.use_case,
  subject: { kind: row.subject_kind, id: row.subject_id },
  ...(row.plan_id !== null && { planId: row.plan_id }),
  ...(row.before !== null && { before: row.before }),
  ...(row.after !== null && { after: row.after }),
  ...(row.why !== null && { why: row.why }),
})
