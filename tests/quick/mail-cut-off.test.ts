import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { listMails } from '#store/mail/mail-list.ts'
import { openStore } from '#store/open-store.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { mailReader, reset } from '../mail-notices.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

const now = new Date('2030-06-05T08:00:00Z')

test('after a kill a mail that the server took is not sent again, and one without an answer is', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jacana-cut-off-'))
  const secrets = () => ({ current: 'a secret', earlier: [] })
  const first = await openStore({ dataFolder }, secrets)
  for (const name of ['ana', 'ben'])
    await writeInTransaction(first, tx => writeMail(tx, reset, mailReader(name), now))
  const answered = await first.outbox.take(now, 'example.org')
  await first.outbox.take(now, 'example.org')
  // What the program writes as soon as it reads the answer of the mail server.
  writeFileSync(join(dataFolder, 'sent-mail'), `${answered?.id}\n`)
  await first.close()
  const second = await openStore({ dataFolder }, secrets)
  await second.outbox.giveBack(now)
  const mails = await second.read(reader => listMails(reader, {}))
  expect(mails.map(({ address, state, isPerhapsTwice }) => [address, state, isPerhapsTwice])).toEqual([
    ['ben@example.org', 'waiting', true],
    ['ana@example.org', 'sent', false],
  ])
  await second.close()
  rmSync(dataFolder, { recursive: true })
}, 120_000)
