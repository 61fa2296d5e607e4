import type { Selectable } from 'kysely'
import { sql } from 'kysely'

import type { PersonName } from '#domain/people/person-name.ts'
import { Refusal } from '#domain/refusal.ts'

import { isSlugInScope } from '../engine/plan-scope.ts'
import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { refuseClash } from '../log/clash.ts'
import { personNameOf } from '../log/person-name.ts'

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
  sentBy: PersonName
  closedAt?: Date
  closedBy?: PersonName
  /** The instant since when its bytes are gone. */
  emptiedAt?: Date
}

/** A file to store; `sentBy` is the id of a person. */
export type NewFile = Omit<SentFile, 'sentBy' | 'closedBy' | 'emptiedAt'> & { sentBy: string }

/** Stores a file with its bytes (25 MiB at most, which the table checks). */
export const insertSentFile = async (tx: Transaction, file: NewFile, bytes: Uint8Array): Promise<void> => {
  await tx.db
    .insertInto('sent_file')
    .values({
      id: file.id,
      plan_slug: file.planSlug ?? null,
      name: file.fileName,
      kind: file.kind,
      sha256: file.sha256,
      size: file.size,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      state: file.state,
      version: file.version,
      sent_at: file.sentAt,
      sent_by: file.sentBy,
    })
    .execute()
}

/** The fields of a file that may change. `closing` is null where a closed file is open again. */
export type FileChange = {
  planSlug?: string
  state?: FileState
  closing?: { at: Date; by: string } | null
}

/**
 * The version of a file after a change.
 * @throws Refusal clash (who, when) where its version is no longer that of `file`
 */
export const updateSentFile = async (
  tx: Transaction,
  file: Pick<SentFile, 'id' | 'version'>,
  change: FileChange,
): Promise<{ version: number }> => {
  const version = file.version + 1
  const updatedRow = await tx.db
    .updateTable('sent_file')
    .set({
      version,
      ...(change.planSlug !== undefined && { plan_slug: change.planSlug }),
      ...(change.state && { state: change.state }),
      ...(change.closing !== undefined && {
        closed_at: change.closing?.at ?? null,
        closed_by: change.closing?.by ?? null,
      }),
    })
    .where('id', '=', file.id)
    .where('version', '=', file.version)
    .returning('id')
    .executeTakeFirst()
  return updatedRow ? { version } : refuseClash(tx, file.id, file.id)
}

/** A query over the files in scope. */
export const sentFiles = ({ db, scope }: Reader) =>
  db
    .selectFrom('sent_file')
    // Only the columns that are wanted, so that all others of the query keep their plain names.
    .leftJoin(
      db
        .selectFrom('person')
        .select(['id as sender_id', 'name as sender_name', 'erased_at as sender_erased_at'])
        .as('sender'),
      join => join.onRef('sender_id', '=', 'sent_by'),
    )
    .leftJoin(
      db
        .selectFrom('person')
        .select(['id as closer_id', 'name as closer_name', 'erased_at as closer_erased_at'])
        .as('closer'),
      join => join.onRef('closer_id', '=', 'closed_by'),
    )
    .where(isSlugInScope(scope, 'sent_file.plan_slug'))

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
  'sent_file.emptied_at',
  'sender_name',
  'sender_erased_at',
  'closer_name',
  'closer_erased_at',
] as const

/** The file with this id; undefined where there is none. */
export const findSentFile = async (reader: Reader, id: string): Promise<SentFile | undefined> => {
  const row = await sentFiles(reader)
    .select(sentFileColumns)
    .where('sent_file.id', '=', id)
    .executeTakeFirst()
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
    .where('sent_file.id', '=', id)
    .executeTakeFirst()
  return row?.part ?? new Uint8Array()
}

/**
 * Refuses a file whose bytes are gone.
 * @throws Refusal fileEmptied (when)
 */
export const demandFilled = ({ emptiedAt }: Pick<SentFile, 'emptiedAt'>): void => {
  if (emptiedAt) throw new Refusal('fileEmptied', { when: emptiedAt.toISOString() })
}

/** The columns of a file, with the names of who sent and who closed it. */
export type FileRow = Omit<Selectable<Tables['sent_file']>, 'bytes'> & {
  sender_name: string | null
  sender_erased_at: Date | null
  closer_name: string | null
  closer_erased_at: Date | null
}

/** A file from the columns of its row. */
export const sentFileOf = (row: FileRow): SentFile => ({
  id: row.id,
  ...(row.plan_slug !== null && { planSlug: row.plan_slug }),
  fileName: row.name,
  kind: row.kind,
  sha256: row.sha256,
  size: row.size,
  state: row.state,
  version: row.version,
  sentAt: row.sent_at,
  sentBy: personNameOf({ id: row.sent_by, name: row.sender_name, erased_at: row.sender_erased_at }),
  ...(row.closed_at && { closedAt: row.closed_at }),
  ...(row.closed_by !== null && {
    closedBy: personNameOf({ id: row.closed_by, name: row.closer_name, erased_at: row.closer_erased_at }),
  }),
  ...(row.emptied_at && { emptiedAt: row.emptied_at }),
})

/**
 * The names of the files whose application changed these subjects of a plan, by the instant in milliseconds.
 */
export const filesAppliedTo = async (
  reader: Reader,
  planSlug: string,
  subjectIds: readonly string[],
): Promise<Map<number, string>> => {
  const rows = await sentFiles(reader)
    .select(['sent_file.name', 'closed_at'])
    .where('plan_slug', '=', planSlug)
    .where('state', '=', 'applied')
    .where('closed_at', 'in', query =>
      query.selectFrom('audit_entry').select('at').where('subject_id', 'in', subjectIds),
    )
    .execute()
  return new Map(rows.flatMap(({ name, closed_at }) => (closed_at ? [[closed_at.getTime(), name]] : [])))
}
