import type { Store } from '#store/open-store.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import type { Attempt } from '#store/mail/outbox.ts'
import { mailReader, published, reset } from './mail-notices.ts'
import { writeInTransaction } from './write-in-transaction.ts'

const day = 86_400_000

/** How each mail of the example world ended. */
const attempts: readonly Attempt[] = [
  { state: 'sent' },
  { state: 'failed', reason: 'mailRefused' },
  { state: 'bounced', reason: 'addressRefused' },
  { state: 'waiting', reason: 'unreachable', dueAt: new Date('2031-03-09T11:00:00Z'), isPerhapsTwice: true },
]

/**
 * Fills the list of mail with one mail in each state, and answers the token by which the planner declines
 * one.
 */
export const fillMail = async (store: Store, now: Date): Promise<string> => {
  const write = (notice: typeof reset, name: string) =>
    writeInTransaction(store, tx => writeMail(tx, notice, mailReader(name), now))
  await sendAll(store, new Date(now.getTime() + 8 * day))
  for (const [index, attempt] of attempts.entries()) {
    await write(reset, ['ana', 'ben', 'cara', 'a-rather-long-name-of-somebody'][index] ?? '')
    const mail = await store.outbox.take(now, 'example.org')
    await store.outbox.record(mail?.id ?? '', attempt, now)
  }
  for (const version of ['April', 'May']) await write(published(version), 'planner')
  // The next morning both come in one mail, and the one that waits is left to wait.
  const gathered = await store.outbox.take(new Date(now.getTime() + day), 'example.org')
  await store.outbox.record(gathered?.id ?? '', { state: 'sent' }, now)
  if (gathered?.unsubscribeToken === undefined) throw new Error('The gathered mail cannot be declined')
  return gathered.unsubscribeToken
}

/**
 * Sends what the world wrote before, such as an invitation, so that the next mail is the one just written.
 */
const sendAll = async (store: Store, now: Date): Promise<void> => {
  for (let mail = await store.outbox.take(now, 'example.org'); mail !== undefined;) {
    await store.outbox.record(mail.id, { state: 'sent' }, now)
    mail = await store.outbox.take(now, 'example.org')
  }
}
