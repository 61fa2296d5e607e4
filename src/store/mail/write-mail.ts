import type { MailReader } from '#domain/notices/mail.ts'
import { rhythmOf } from '#domain/notices/notice-kinds.ts'
import type { MailNotice } from '#domain/notices/notice-values.ts'
import { dueAt } from '#domain/notices/rhythm.ts'

import { newId } from '../engine/new-id.ts'
import type { Transaction } from '../engine/transaction.ts'
import { choicesOf } from './notice-choices.ts'

/**
 * Writes a notice as mail, in the change's own transaction: a change that is undone sends nothing.
 * It answers the id of the mail, for the log; undefined where its reader wants no such notices.
 */
export const writeMail = async (
  tx: Transaction,
  notice: MailNotice,
  reader: MailReader,
  now: Date,
): Promise<string | undefined> => {
  const choices = reader.id === undefined ? new Map<string, string>() : await choicesOf(tx, reader.id)
  const rhythm = rhythmOf(notice.kind, choices.get(notice.kind))
  if (rhythm === 'none') return undefined
  const id = newId()
  await tx.db
    .insertInto('mail')
    .values({
      id,
      notice: notice.kind,
      person_id: reader.id ?? null,
      address: reader.address,
      language: reader.language,
      zone: reader.zone,
      rhythm,
      content: tx.vault.seal(JSON.stringify(notice.values)),
      state: 'waiting',
      written_at: now,
      due_at: dueAt(rhythm, now, reader.zone),
    })
    .execute()
  tx.announceMail()
  return id
}
