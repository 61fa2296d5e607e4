import { sql } from 'kysely'

import type { NoticeKind, NoticeValues } from '#domain/notices/notice-values.ts'

import type { Transaction } from '../engine/transaction.ts'

/**
 * Deletes what waits of a kind of notice, where its values are meant. A mail that has gathered others loses
 * only this notice.
 */
export const withdrawMail = async <Kind extends NoticeKind>(
  tx: Transaction,
  kind: Kind,
  isMeant: (values: NoticeValues[Kind]) => boolean,
): Promise<void> => {
  const mails = await tx.db
    .selectFrom('mail')
    .select(['id', 'content'])
    .where('notice', '=', kind)
    .where('state', '=', 'waiting')
    .forUpdate()
    .execute()
  // What a notice says is sealed, so each one is opened. `writeMail` stored values of this kind.
  const ids = mails.flatMap(({ id, content }) => {
    const values = content === null ? undefined : tx.vault.open(content)
    return values !== undefined && isMeant(JSON.parse(values)) ? [id] : []
  })
  if (ids.length === 0) return
  await sql`delete from mail where id = any(${ids}) and gathered_in is not null`.execute(tx.db)
  await sql`
    delete from mail where id = any(${ids})
      and not exists (select from mail part where part.gathered_in = mail.id)`.execute(tx.db)
  await tx.db.updateTable('mail').set({ content: null }).where('id', 'in', ids).execute()
}
