import { createHash } from 'node:crypto'

import { sql } from 'kysely'
import type { Selectable } from 'kysely'

import type { PersonName } from '#domain/people/person-name.ts'
import type { Person } from '#domain/rights/right.ts'
import { canonicalJson } from '#domain/canonical-json.ts'

import { insertRows } from '../engine/insert-rows.ts'
import { isPlanInScope } from '../engine/plan-scope.ts'
import type { SealedValues, Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { personNameOf } from './person-name.ts'
import { openValues, type PersonalValues, sealValues } from './sealed-values.ts'

/**
 * A note for the log about one change to a record of any kind; `planId` is its scope.
 * `before` and `after` are JSON values of what changed, not the whole record.
 * `personal` holds the values of fields marked personal, which are encrypted.
 */
export type AuditNote = {
  subject: { kind: string; id: string }
  personal?: PersonalValues
  planId?: string
  before?: unknown
  after?: unknown
  why?: string
}

/** One entry of the log, decrypted. What an erased owner had sealed in it is absent. */
export type AuditEntry = {
  position: number
  at: Date
  person: { id: string; name: PersonName }
  personal?: { before?: unknown; after?: unknown }
  useCase: string
  subject: { kind: string; id: string }
  planId?: string
  before?: unknown
  after?: unknown
  why?: string
}

/** The most entries on a page of the log. */
export const mostAuditEntries = 200

/**
 * Appends notes to the log, each with the hash of the entry before it. Only the use-case wrapper calls this.
 * It comes last in a transaction, because other transactions wait here until this one commits.
 */
export const appendAudit = async (
  tx: Transaction,
  act: { useCase: string; person: Person; at: Date },
  notes: readonly AuditNote[],
): Promise<void> => {
  const personal = notes.flatMap(note => note.personal ?? [])
  const sealedValues = await sealValues(tx, personal)
  const sealedOf = new Map(personal.map((values, i) => [values, sealedValues[i] ?? null]))
  const contents = notes.map(note =>
    contentOf(act, note, note.personal ? (sealedOf.get(note.personal) ?? null) : null),
  )
  let last = await takeHead(tx, act.person)
  const rows: Row[] = contents.map(content => (last = rowAfter(last, content)))
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    tx.awaitAtCommit(insertRows(tx, 'audit_entry', rows.slice(from, from + rowsPerInsert)))
}

/**
 * The entries about some subjects, newest first; at most `mostAuditEntries`.
 * With `before`, only entries at a lower position.
 */
export const auditOf = async (
  reader: Reader,
  subjectIds: readonly string[],
  page: { before?: number; limit?: number } = {},
): Promise<AuditEntry[]> => {
  const limit = Math.min(page.limit ?? mostAuditEntries, mostAuditEntries)
  // Subject by subject, so that the database never reads the log backwards in search of a rare one.
  const rows = await reader.db
    .selectFrom(
      sql<{ id: string }>`unnest(${[...new Set(subjectIds)]}::text[])`.as<'subject'>(sql`subject (id)`),
    )
    .innerJoinLateral(
      each =>
        each
          .selectFrom('audit_entry')
          .selectAll()
          .whereRef('subject_id', '=', 'subject.id')
          .where(isPlanInScope(reader.scope, 'plan_id'))
          .where('position', '<', page.before ?? pastTheLast)
          .orderBy('position', 'desc')
          .limit(limit)
          .as('entry'),
      join => join.onTrue(),
    )
    .leftJoin('person', 'person.id', 'actor_id')
    .selectAll('entry')
    .select(['person.name', 'person.erased_at'])
    .orderBy('position', 'desc')
    .limit(limit)
    .execute()
  const personalValues = await openValues(
    reader,
    rows.flatMap(({ sealed }) => sealed ?? []),
  )
  return rows.map(row => ({
    ...entryOf(row),
    ...(row.sealed && { personal: personalValues.get(row.sealed) }),
  }))
}

/** An entry of the log without its values: what a person changed, and in which plan. */
export type AuditMark = Pick<AuditEntry, 'position' | 'at' | 'useCase' | 'subject' | 'why'> & {
  planSlug?: string
}

/** The entries of a person, newest first, without values; `before` is the position below which they begin. */
export const auditBy = async (
  reader: Reader,
  actorId: string,
  page: { before?: number | undefined; limit: number },
): Promise<AuditMark[]> => {
  const rows = await reader.db
    .selectFrom('audit_entry')
    .leftJoin('plan', 'plan.id', 'plan_id')
    .select(['position', 'at', 'use_case', 'subject_kind', 'subject_id', 'why', 'plan.slug'])
    .where('actor_id', '=', actorId)
    .where('position', '<', page.before ?? pastTheLast)
    .orderBy('position', 'desc')
    .limit(Math.min(page.limit, mostAuditEntries))
    .execute()
  return rows.map(row => ({
    position: row.position,
    at: row.at,
    useCase: row.use_case,
    subject: { kind: row.subject_kind, id: row.subject_id },
    ...(row.slug !== null && { planSlug: row.slug }),
    ...(row.why !== null && { why: row.why }),
  }))
}

/** The result of a check of the whole log: the number of entries, or the position of the first wrong one. */
export type AuditVerdict = { ok: true; entries: number } | { ok: false; brokenPosition: number }

/**
 * Checks the whole log, page by page, and says whether its chain of hashes is whole.
 * A changed, removed or inserted entry has another hash.
 */
export const verifyAuditLog = async (reader: Reader): Promise<AuditVerdict> => {
  let last: Link | undefined
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
      const { position, previous_hash, hash, ...content } = row
      const link = rowAfter(last, content)
      if (link.position !== position || link.previous_hash !== previous_hash || link.hash !== hash)
        return { ok: false, brokenPosition: position }
      last = link
    }
  }
}

type Row = Selectable<Tables['audit_entry']>
type Content = Omit<Row, 'position' | 'previous_hash' | 'hash'>
type Link = Pick<Row, 'position' | 'hash'>

// The largest integer that the column can hold.
const pastTheLast = 2_147_483_647

const rowsPerInsert = 500

const rowAfter = (last: Link | undefined, { sealed, ...content }: Content): Row => {
  const position = (last?.position ?? 0) + 1
  const previous_hash = last?.hash ?? ''
  // Entries from before values were encrypted have hashes without this field.
  const hashInput = {
    ...content,
    ...(sealed && { sealed }),
    at: content.at.toISOString(),
    position,
    previous_hash,
  }
  const hash = createHash('sha256').update(canonicalJson(hashInput)).digest('hex')
  return { ...content, sealed, position, previous_hash, hash }
}

const contentOf = (
  act: { useCase: string; person: Person; at: Date },
  note: AuditNote,
  sealed: SealedValues | null,
): Content => ({
  at: act.at,
  actor_id: act.person.id,
  actor_name: null,
  use_case: act.useCase,
  subject_kind: note.subject.kind,
  subject_id: note.subject.id,
  plan_id: note.planId ?? null,
  before: note.before ?? null,
  after: note.after ?? null,
  why: note.why ?? null,
  sealed,
})

// The last entry, once nobody else can append. The same statement stores the name of a program that makes
// the change; people have theirs from their own pages. A name is in the database once, so that erasing it is
// enough.
const takeHead = async (tx: Transaction, { id, name }: Person): Promise<Link | undefined> => {
  const { rows } = await sql<Link>`
    with named as (
      insert into person (id, name) values (${id}, ${name})
      on conflict (id) do update set name = excluded.name
      where person.kind = 'program' and person.erased_at is null
        and person.name is distinct from excluded.name
    )
    select last_position as position, last_hash as hash from lock_audit_head()`.execute(tx.db)
  return rows[0]
}

const entryOf = (row: Row & { name: string | null; erased_at: Date | null }): AuditEntry => ({
  position: row.position,
  at: row.at,
  person: { id: row.actor_id, name: personNameOf({ ...row, id: row.actor_id }) },
  useCase: row.use_case,
  subject: { kind: row.subject_kind, id: row.subject_id },
  ...(row.plan_id !== null && { planId: row.plan_id }),
  ...(row.before !== null && { before: row.before }),
  ...(row.after !== null && { after: row.after }),
  ...(row.why !== null && { why: row.why }),
})
