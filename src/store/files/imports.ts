import type { Selectable } from 'kysely'

import { Refusal } from '#domain/refusal.ts'

import { refuseClash } from '../log/clash.ts'
import { isSlugInScope } from '../engine/plan-scope.ts'
import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** Where an import stands. */
export type ImportState = 'open' | 'applied' | 'discarded'

/** What a file was brought in as: a plan, or a paper of ours that people edited. */
export type ImportKind = 'plan' | 'returned'

/**
 * A file that was brought in and what was made of it. `parsed` and `corrections` are JSON values of the use-cases; the
 * store keeps them as they are. `planSlug` is absent for an import that makes a new plan.
 */
export type ImportSession = {
  id: string
  kind: ImportKind
  version: number
  planSlug?: string
  fileName: string
  sha256: string
  size: number
  language?: string
  parsed: unknown
  corrections: unknown
  state: ImportState
  createdAt: Date
  createdBy: string
  closedAt?: Date
  closedBy?: string
}

/** An import in a list. */
export type ImportSummary = Omit<ImportSession, 'parsed' | 'corrections'>

/** Most imports that a list gives. */
const mostImports = 200

/** Keeps a new import with the bytes of its file (25 MiB at most, the table holds to it). */
export const insertImport = async (
  tx: Transaction,
  session: ImportSession,
  bytes: Uint8Array,
): Promise<void> => {
  await tx.db
    .insertInto('import_session')
    .values({
      id: session.id,
      kind: session.kind,
      version: session.version,
      plan_slug: session.planSlug ?? null,
      file_name: session.fileName,
      sha256: session.sha256,
      size: session.size,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      language: session.language ?? null,
      parsed: JSON.stringify(session.parsed),
      corrections: JSON.stringify(session.corrections),
      state: session.state,
      created_at: session.createdAt,
      created_by: session.createdBy,
      closed_at: session.closedAt ?? null,
      closed_by: session.closedBy ?? null,
    })
    .execute()
}

/** The import of a kind with this id, without the bytes of its file. */
export const findImport = async (
  reader: Reader,
  kind: ImportKind,
  id: string,
): Promise<ImportSession | undefined> => {
  const row = await reader.db
    .selectFrom('import_session')
    .select([...summaryColumns, 'parsed', 'corrections'])
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where(isSlugInScope(reader.scope, 'plan_slug'))
    .executeTakeFirst()
  return row && { ...summaryOf(row), parsed: row.parsed, corrections: row.corrections }
}

/** The import of a kind with this id. Throws Refusal `notFound` (what). */
export const demandImport = async (reader: Reader, kind: ImportKind, id: string): Promise<ImportSession> => {
  const session = await findImport(reader, kind, id)
  if (!session) throw new Refusal('notFound', { what: id })
  return session
}

/** The bytes of the file of an import. */
export const importBytes = async (reader: Reader, id: string): Promise<Uint8Array | undefined> =>
  (
    await reader.db
      .selectFrom('import_session')
      .select('bytes')
      .where('id', '=', id)
      .where(isSlugInScope(reader.scope, 'plan_slug'))
      .executeTakeFirst()
  )?.bytes

/**
 * Writes what changes in an import that still has the version it is given with, and gives it back with the next one.
 * Throws Refusal `clash` (who, when).
 */
export const updateImport = async (
  tx: Transaction,
  session: ImportSession,
  change: Partial<Pick<ImportSession, 'planSlug' | 'corrections' | 'state' | 'closedAt' | 'closedBy'>>,
): Promise<ImportSession> => {
  const next = { ...session, ...change, version: session.version + 1 }
  const updated = await tx.db
    .updateTable('import_session')
    .set({
      version: next.version,
      plan_slug: next.planSlug ?? null,
      corrections: JSON.stringify(next.corrections),
      state: next.state,
      closed_at: next.closedAt ?? null,
      closed_by: next.closedBy ?? null,
    })
    .where('id', '=', session.id)
    .where('version', '=', session.version)
    .returning('id')
    .executeTakeFirst()
  return updated ? next : refuseClash(tx, session.id, session.id)
}

/** The imports of a kind, be it into one plan, newest first; at most `mostImports`. */
export const listImports = async (
  reader: Reader,
  kind: ImportKind,
  planSlug?: string,
): Promise<ImportSummary[]> => {
  const rows = await reader.db
    .selectFrom('import_session')
    .select(summaryColumns)
    .where('kind', '=', kind)
    .where(isSlugInScope(reader.scope, 'plan_slug'))
    .$if(planSlug !== undefined, query => query.where('plan_slug', '=', planSlug ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostImports)
    .execute()
  return rows.map(summaryOf)
}

const summaryColumns = [
  'id',
  'kind',
  'version',
  'plan_slug',
  'file_name',
  'sha256',
  'size',
  'language',
  'state',
  'created_at',
  'created_by',
  'closed_at',
  'closed_by',
] as const

type SummaryRow = Pick<Selectable<Tables['import_session']>, (typeof summaryColumns)[number]>

const summaryOf = (row: SummaryRow): ImportSummary => ({
  id: row.id,
  kind: row.kind,
  version: row.version,
  ...(row.plan_slug !== null && { planSlug: row.plan_slug }),
  fileName: row.file_name,
  sha256: row.sha256,
  size: row.size,
  ...(row.language !== null && { language: row.language }),
  state: row.state,
  createdAt: row.created_at,
  createdBy: row.created_by,
  ...(row.closed_at && { closedAt: row.closed_at }),
  ...(row.closed_by !== null && { closedBy: row.closed_by }),
})
