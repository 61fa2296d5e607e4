import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createMailer } from '#mail/mailer.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { createJacana } from '#use-cases/use-case.ts'
import { mailReader, reset } from '../mail-notices.ts'
import { startMailServer } from '../mail-server.ts'
import { planner } from '../people.ts'
import { writeInTransaction } from '../write-in-transaction.ts'
import { newStoreDatabase } from './new-database.ts'

// Two programs on one database, with the same secret.

const secrets = () => ({ current: 'a secret of both', earlier: [] })
const now = new Date('2030-06-05T08:00:00Z')

let here: Store
let there: Store
beforeEach(async () => {
  const databaseUrl = await newStoreDatabase()
  here = await openStore({ databaseUrl }, secrets)
  there = await openStore({ databaseUrl }, secrets)
})
afterEach(() => Promise.all([here.close(), there.close()]))

const write = (name: string) => writeInTransaction(here, tx => writeMail(tx, reset, mailReader(name), now))

test('mail that one program writes is signalled to the other; a change without mail says nothing of mail', async () => {
  const connected = new Promise<void>(resolve => there.onChange(() => resolve()))
  there.listen()
  await connected
  const changes: unknown[] = []
  there.onChange(change => changes.push(change))
  await here.write(async () => ({ answer: undefined }))
  await write('ana')
  await vi.waitFor(() => expect(changes).toEqual([{ planIds: [] }, { planIds: [], mail: true }]))
})

test('two programs that send at once send each mail once', async () => {
  const mailServer = await startMailServer()
  const settings = { serverUrl: mailServer.url, from: 'jacana@example.org', baseUrl: 'http://localhost' }
  const mailers = [createMailer(settings), createMailer(settings)]
  const names = Array.from({ length: 30 }, (_, number) => `reader-${number}`)
  for (const name of names) await write(name)
  const answers = await Promise.all(
    [here, there].map((store, index) =>
      createJacana({ store, now: () => now, mailer: mailers[index] }).do(sendWaitingMail, planner, {}),
    ),
  )
  for (const mailer of mailers) mailer.close()
  await mailServer.stop()
  expect(mailServer.mails.map(({ to }) => to).toSorted()).toEqual(
    names.map(name => `${name}@example.org`).toSorted(),
  )
  for (const { sent } of answers) expect(sent).toBeGreaterThan(0)
})

test('a mail that one program sends is left to it until it was silent for a minute', async () => {
  await write('ben')
  const mail = await here.outbox.take(now, 'example.org')
  const takeThere = async (seconds: number) => {
    const at = new Date(now.getTime() + seconds * 1000)
    await there.outbox.giveBack(at)
    return there.outbox.take(at, 'example.org')
  }
  expect(await takeThere(50)).toBeUndefined()
  await here.outbox.prolong(mail?.id ?? '', new Date(now.getTime() + 40_000))
  expect(await takeThere(90)).toBeUndefined()
  expect(await takeThere(101)).toMatchObject({ id: mail?.id, messageId: mail?.messageId, attempts: 2 })
})
