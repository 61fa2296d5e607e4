import { sql } from 'kysely'

import type { BouncedAddress, ListedMail, MailReason, MailState } from '#domain/notices/mail.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** The most mails on a page of the list. */
export const mostListedMails = 100

/** The mails of a state, or of all, newest first; `before` is the id of the last one on the page before. */
export const listMails = async (
  reader: Reader,
  { state, before }: { state?: MailState | undefined; before?: string | undefined },
): Promise<ListedMail[]> => {
  const rows = await reader.db
    .selectFrom('mail')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from mail as part where part.gathered_in = mail.id)`.as('parts'),
    )
    .where('gathered_in', 'is', null)
    .$if(state !== undefined, query => query.where('state', '=', state ?? 'waiting'))
    .$if(before !== undefined, query =>
      query.where(sql<boolean>`(written_at, id) < (select written_at, id from mail where id = ${before})`),
    )
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostListedMails)
    .execute()
  return rows.map(row => ({
    id: row.id,
    notice: row.notice,
    address: row.address,
    rhythm: row.rhythm,
    state: row.state,
    isPerhapsTwice: row.perhaps_twice,
    attempts: row.attempts,
    ...(row.reason !== null && { reason: row.reason }),
    writtenAt: row.written_at,
    dueAt: row.due_at,
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    gathered: row.parts + 1,
    canBeSent: row.content !== null,
  }))
}

/** The number of mails in each state; a state without mail is absent. */
export const countMails = async (reader: Reader): Promise<Map<MailState, number>> => {
  const rows = await reader.db
    .selectFrom('mail')
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where('gathered_in', 'is', null)
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** A mail of the list as far as use-cases need it; undefined where there is none. */
export const findMail = (
  reader: Reader,
  id: string,
): Promise<{ address: string; state: MailState; canBeSent: boolean } | undefined> =>
  reader.db
    .selectFrom('mail')
    .select(['address', 'state', sql<boolean>`content is not null`.as('canBeSent')])
    .where('id', '=', id)
    .where('gathered_in', 'is', null)
    .executeTakeFirst()

/** Lets a mail that failed wait again, as if it were new. */
export const waitAgain = async (tx: Transaction, id: string, now: Date): Promise<void> => {
  await tx.db
    .updateTable('mail')
    .set({ state: 'waiting', attempts: 0, due_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'bounced', 'waiting'])
    .execute()
  tx.announceMail()
}

/** Lets all mail that failed, and still has its content, wait again as if it were new. Answers the ids. */
export const allFailedWaitAgain = async (tx: Transaction, now: Date): Promise<string[]> => {
  const rows = await tx.db
    .updateTable('mail')
    .set({ state: 'waiting', attempts: 0, due_at: now })
    .where('state', '=', 'failed')
    .where('content', 'is not', null)
    .where('gathered_in', 'is', null)
    .returning('id')
    .execute()
  if (rows.length > 0) tx.announceMail()
  return rows.map(({ id }) => id)
}

/** Notes that a mail came back. */
export const noteBounce = async (tx: Transaction, id: string): Promise<void> => {
  await tx.db.updateTable('mail').set({ state: 'bounced', reason: 'cameBack' }).where('id', '=', id).execute()
}

/** The addresses from which mail came back, newest first; at most as many as mails on a page. */
export const listBouncedAddresses = async (reader: Reader): Promise<BouncedAddress[]> => {
  const rows = await reader.db
    .selectFrom('bounced_address')
    .selectAll()
    .orderBy('bounced_at', 'desc')
    .limit(mostListedMails)
    .execute()
  return rows.map(({ address, reason, bounced_at }) => ({ address, reason, at: bounced_at }))
}

/** Marks an address from which mail came back. */
export const markAddress = async (
  tx: Pick<Transaction, 'db'>,
  address: string,
  reason: MailReason,
  now: Date,
): Promise<void> => {
  await tx.db
    .insertInto('bounced_address')
    .values({ address, reason, bounced_at: now })
    .onConflict(conflict => conflict.column('address').doUpdateSet({ reason, bounced_at: now }))
    .execute()
}

/**
 * Takes the mark off an address, because mail reaches it again; answers whether it had one. Capitals make no
 * other address: test mail once kept them.
 */
export const clearAddress = async (tx: Transaction, address: string): Promise<boolean> => {
  const rows = await tx.db
    .deleteFrom('bounced_address')
    .where(sql`lower(address)`, '=', address.toLowerCase())
    .returning('address')
    .execute()
  return rows.length > 0
}

/** Whether the last mail that was written to a person went to an address that sends mail back. */
export const hasBouncedAddress = async (reader: Reader, personId: string): Promise<boolean> => {
  const row = await reader.db
    .selectFrom('mail')
    .leftJoin('bounced_address', 'bounced_address.address', 'mail.address')
    .select('bounced_address.address')
    .where('person_id', '=', personId)
    .orderBy('written_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return typeof row?.address === 'string'
}
