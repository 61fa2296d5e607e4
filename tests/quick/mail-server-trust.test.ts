import { afterAll, beforeAll, expect, test } from 'vitest'

import { createMailer } from '#mail/mailer.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { showMail } from '#use-cases/mail/show-mail.ts'
import { createJacana } from '#use-cases/use-case.ts'
import { mailReader, reset, tell } from '../mail-notices.ts'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { planner } from '../people.ts'
import { selfSignedCertificate } from '../self-signed-certificate.ts'

// This name leads to this machine and is none of its usual names, so that Jacana checks who answers.
const elsewhere = '0.0.0.0'

const certificate = selfSignedCertificate(elsewhere)
const servers = {
  'over TLS, with a certificate that nobody trusts': {
    protocol: 'smtps',
    options: { secure: true, ...certificate },
  },
  'that begins TLS later, with such a certificate': {
    protocol: 'smtp',
    options: { secure: false, disabledCommands: [], ...certificate },
  },
  'without TLS': { protocol: 'smtp', options: {} },
}

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
}, 60_000)
afterAll(() => store?.close())

/**
 * Sends one mail by a server at this host; what became of it, and whether the server was told the password.
 */
const sendBy = async (server: MailServer, protocol: string, host: string) => {
  const serverUrl = `${protocol}://jacana:r%C3%A9ed@${host}:${server.port}`
  const mailer = createMailer({
    serverUrl,
    from: 'jacana@example.org',
    baseUrl: 'https://jacana.example.org',
  })
  const jacana = createJacana({ store, mailer })
  const id = await jacana.do(tell, planner, { notice: reset, reader: mailReader('ana') })
  await jacana.do(sendWaitingMail, planner, {})
  mailer.close()
  const { mails } = await jacana.do(showMail, planner, {})
  return mails.find(mail => mail.id === id)
}

test.each(Object.entries(servers))(
  'a mail server %s gets no password and no mail, and the list says so',
  async (_, { protocol, options }) => {
    let signIns = 0
    const server = await startMailServer(0, {
      ...options,
      onAuth: (_auth, _session, done) => {
        signIns += 1
        done(null, { user: 'jacana' })
      },
    })
    const mail = await sendBy(server, protocol, elsewhere)
    expect(mail).toMatchObject({ state: 'waiting', reason: 'insecure' })
    expect([signIns, server.mails]).toEqual([0, []])
    // The same server at a name of this machine, where nobody stands between, takes the mail.
    expect(await sendBy(server, protocol, '127.0.0.1')).toMatchObject({ state: 'sent' })
    expect([signIns, server.mails.length]).toEqual([1, 1])
    await server.stop()
  },
)
