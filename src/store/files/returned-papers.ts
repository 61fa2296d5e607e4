import { Refusal } from '#domain/refusal.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import {
  type FileChange,
  insertSentFile,
  type NewFile,
  type SentFile,
  sentFileColumns,
  sentFileOf,
  sentFiles,
  updateSentFile,
} from './sent-files.ts'

/**
 * A paper made by Jacana that people edited, and the decision about each edit.
 * `record` and `decisions` are JSON values of the use-cases, which the store does not read.
 */
export type ReturnedPaperFile = SentFile & { language: string; record: unknown; decisions: unknown }

/** The most returned papers in a list. */
const mostReturnedPapers = 200

/** A returned paper to store. */
export type NewReturnedPaper = NewFile & Pick<ReturnedPaperFile, 'language' | 'record' | 'decisions'>

/** Stores a new returned paper with the bytes of its file. */
export const insertReturnedPaper = async (
  tx: Transaction,
  { language, record, decisions, ...file }: NewReturnedPaper,
  bytes: Uint8Array,
): Promise<void> => {
  await insertSentFile(tx, file, bytes)
  await tx.db
    .insertInto('returned_paper')
    .values({
      file_id: file.id,
      language,
      record: JSON.stringify(record),
      decisions: JSON.stringify(decisions),
    })
    .execute()
}

/**
 * The returned paper with this id.
 * @throws Refusal notFound
 */
export const demandReturnedPaper = async (reader: Reader, id: string): Promise<ReturnedPaperFile> => {
  const row = await returnedPapers(reader)
    .select([...sentFileColumns, 'language', 'record', 'decisions'])
    .where('sent_file.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound', { what: id })
  const { language, record, decisions, ...file } = row
  return { ...sentFileOf(file), language: language ?? '', record, decisions }
}

/**
 * The version of a returned paper after a change.
 * @throws Refusal clash (who, when) where its version is no longer the one given
 */
export const updateReturnedPaper = async (
  tx: Transaction,
  file: Pick<ReturnedPaperFile, 'id' | 'version'>,
  { decisions, ...change }: FileChange & { decisions?: unknown },
): Promise<{ version: number }> => {
  const next = await updateSentFile(tx, file, change)
  if (decisions !== undefined)
    await tx.db
      .updateTable('returned_paper')
      .set({ decisions: JSON.stringify(decisions) })
      .where('file_id', '=', file.id)
      .execute()
  return next
}

/** The returned papers of a plan, newest first; at most `mostReturnedPapers`. */
export const listReturnedPapers = async (reader: Reader, planSlug: string): Promise<SentFile[]> => {
  const rows = await returnedPapers(reader)
    .select(sentFileColumns)
    .where('plan_slug', '=', planSlug)
    .orderBy('sent_at', 'desc')
    .orderBy('sent_file.id', 'desc')
    .limit(mostReturnedPapers)
    .execute()
  return rows.map(sentFileOf)
}

const returnedPapers = (reader: Reader) =>
  sentFiles(reader).innerJoin('returned_paper', 'returned_paper.file_id', 'sent_file.id')
