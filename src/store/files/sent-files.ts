import type { Selectable } from 'kysely'
import { sql } from 'kysely'

import { isSlugInScope } from '../engine/plan-scope.ts'
import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { refuseClash } from '../log/clash.ts'

/** The state of a file: open until it is applied or discarded. */
export type FileState = 'open' | 'applied' | 'discarded'

/** A file that somebody sent, without its bytes; `planSlug` is absent while it has no plan. */
export type SentFile = {
  id: string
  planSlug?: string
  fileName: string
  kind: Tables['sent_file']['kind']
  sha256: string
  size: number
  state: FileState
  version: number
  sentAt: Date
  sentBy: string
  closedAt?: Date
  closedBy?: string
}

/** Stores a file with its bytes (25 MiB at most, which the table checks). */
export const insertSentFile = async (tx: Transaction, file: SentFile, bytes: Uint8Array): Promise<void> => {
  await tx.db
    .insertInto('sent_file')
    .values({ ...columnsOf(file), bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .execute()
}

/** The fields of a file that may change: its plan and its state. */
export type FileChange = Partial<Pick<SentFile, 'planSlug' | 'state' | 'closedAt' | 'closedBy'>>

/**
 * The file as it is after a change, one version later.
 * @throws Refusal clash (who, when) where its version is no longer that of `file`
 */
export const updateSentFile = async (
  tx: Transaction,
  file: SentFile,
  change: FileChange,
): Promise<SentFile> => {
  const next = { ...file, ...change, version: file.version + 1 }
  const { id: _, ...columns } = columnsOf(next)
  const updatedRow = await tx.db
    .updateTable('sent_file')
    .set(columns)
    .where('id', '=', file.id)
    .where('version', '=', file.version)
    .returning('id')
    .executeTakeFirst()
  return updatedRow ? next : refuseClash(tx, file.id, file.id)
}

/** A query over the files in scope. */
export const sentFiles = (reader: Reader) =>
  reader.db.selectFrom('sent_file').where(isSlugInScope(reader.scope, 'sent_file.plan_slug'))

/** The columns of a file, without its bytes. */
export const sentFileColumns = [
  'sent_file.id',
  'sent_file.plan_slug',
  'sent_file.name',
  'sent_file.kind',
  'sent_file.sha256',
  'sent_file.size',
  'sent_file.state',
  'sent_file.version',
  'sent_file.sent_at',
  'sent_file.sent_by',
  'sent_file.closed_at',
  'sent_file.closed_by',
] as const

/** The file with this id; undefined where there is none. */
export const findSentFile = async (reader: Reader, id: string): Promise<SentFile | undefined> => {
  const row = await sentFiles(reader).select(sentFileColumns).where('id', '=', id).executeTakeFirst()
  return row && sentFileOf(row)
}

/** A part of a file: `length` bytes from position `from` (counted from 0), fewer at the end. */
export const partOfSentFile = async (
  reader: Reader,
  id: string,
  part: { from: number; length: number },
): Promise<Uint8Array> => {
  const row = await sentFiles(reader)
    .select(sql<Buffer>`substring(bytes from ${part.from + 1} for ${part.length})`.as('part'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.part ?? new Uint8Array()
}

/** A file from the columns of its row. */
export const sentFileOf = (row: Omit<Selectable<Tables['sent_file']>, 'bytes'>): SentFile => ({
  id: row.id,
  ...(row.plan_slug !== null && { planSlug: row.plan_slug }),
  fileName: row.name,
  kind: row.kind,
  sha256: row.sha256,
  size: row.size,
  state: row.state,
  version: row.version,
  sentAt: row.sent_at,
  sentBy: row.sent_by,
  ...(row.closed_at && { closedAt: row.closed_at }),
  ...(row.closed_by !== null && { closedBy: row.closed_by }),
})

const columnsOf = (file: SentFile) => ({
  id: file.id,
  plan_slug: file.planSlug ?? null,
  name: file.fileName,
  kind: file.kind,
  sha256: file.sha256,
  size: file.size,
  state: file.state,
  version: file.version,
  sent_at: file.sentAt,
  sent_by: file.sentBy,
  closed_at: file.closedAt ?? null,
  closed_by: file.closedBy ?? null,
})

/** The names of the files whose application changed these subjects of a plan, by the instant in milliseconds. */
export const filesAppliedTo = async (
  reader: Reader,
  planSlug: string,
  subjectIds: readonly string[],
): Promise<Map<number, string>> => {
  const rows = await sentFiles(reader)
    .select(['name', 'closed_at'])
    .where('plan_slug', '=', planSlug)
    .where('state', '=', 'applied')
    .where('closed_at', 'in', query =>
      query.selectFrom('audit_entry').select('at').where('subject_id', 'in', subjectIds),
    )
    .execute()
  return new Map(rows.flatMap(({ name, closed_at }) => (closed_at ? [[closed_at.getTime(), name]] : [])))
}
