import { sql } from 'kysely'

import { namingValues } from '#domain/notices/notice-values.ts'

import type { Transaction } from '../engine/transaction.ts'

/**
 * Erases what mail knows of a person: the content and the address of each mail, what came back, and the
 * choices. That a mail was written, and when, stays. A mail that waits is closed, so that nobody sends it.
 * Mails to others that are not sent yet no longer name the person.
 */
export const eraseMailOf = async (
  tx: Transaction,
  {
    id,
    names,
    addresses,
    at,
  }: { id: string; names: readonly string[]; addresses: readonly string[]; at: Date },
): Promise<void> => {
  await sql`
    update mail
    set address = '', content = null,
      state = case when state in ('waiting', 'sending') then 'failed' else state end
    where person_id = ${id} or address = any(${addresses})`.execute(tx.db)
  await tx.db.deleteFrom('notice_choice').where('person_id', '=', id).execute()
  await sql`delete from bounced_address where address = any(${addresses})`.execute(tx.db)
  await eraseNamesInMails(tx, names, at)
}

// What a mail says is sealed, so each one that can still be sent is opened.
const eraseNamesInMails = async (tx: Transaction, names: readonly string[], at: Date): Promise<void> => {
  const mails = await tx.db
    .selectFrom('mail')
    .select(['id', 'content'])
    .where('content', 'is not', null)
    .forUpdate()
    .execute()
  for (const { id, content } of mails) {
    const values = content === null ? undefined : tx.vault.open(content)
    if (values === undefined || !names.some(name => values.includes(JSON.stringify(name)))) continue
    const remaining: unknown = JSON.parse(values, (key, value: unknown) =>
      namingValues.has(key) && typeof value === 'string' && names.includes(value)
        ? { erasedAt: at.toISOString() }
        : value,
    )
    await tx.db
      .updateTable('mail')
      .set({ content: tx.vault.seal(JSON.stringify(remaining)) })
      .where('id', '=', id)
      .execute()
  }
}
