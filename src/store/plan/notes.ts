import type { Note } from '#domain/plan/note.ts'

import { isPlanInScope } from '../engine/plan-scope.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** The most notes in a list. */
const mostNotes = 1000

/** Stores notes on parts of a plan. */
export const insertNotes = async (tx: Transaction, planId: string, notes: readonly Note[]): Promise<void> => {
  for (let from = 0; from < notes.length; from += notesPerInsert)
    await tx.db
      .insertInto('note')
      .values(
        notes
          .slice(from, from + notesPerInsert)
          .map(({ subject, text, quoted, author, writtenAt, source, recordedAt, recordedBy, id }) => ({
            id,
            plan_id: planId,
            subject_kind: subject.kind,
            subject_id: subject.id,
            text,
            quoted,
            author,
            written_at: writtenAt ?? null,
            source,
            kept_at: recordedAt,
            kept_by: recordedBy,
          })),
      )
      .execute()
}

const notesPerInsert = 500

/**
 * The notes on a plan, or on some parts of it, newest first; at most `mostNotes`.
 * They are for those who see the plan as it is: nobody else finds any.
 */
export const notesOn = async (
  reader: Reader,
  planId: string,
  subjects?: readonly string[],
): Promise<Note[]> => {
  const rows = await reader.db
    .selectFrom('note')
    .selectAll()
    .where('plan_id', '=', planId)
    .where(isPlanInScope(reader.scope, 'plan_id'))
    .$if(subjects !== undefined, query => query.where('subject_id', 'in', subjects ?? []))
    .orderBy('kept_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostNotes)
    .execute()
  return rows.map(row => ({
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    text: row.text,
    quoted: row.quoted,
    author: row.author,
    ...(row.written_at && { writtenAt: row.written_at }),
    source: row.source,
    recordedAt: row.kept_at,
    recordedBy: row.kept_by,
  }))
}
