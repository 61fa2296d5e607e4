import { once } from 'node:events'
import { text } from 'node:stream/consumers'

import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

import { readMail, type ReadMail } from './read-mail.ts'

/** A mail server of the tests: what it took, and how it answers. */
export type MailServer = {
  /** Its address with the name and password that it asks for. */
  url: string
  port: number
  /** The mails it took, in their order. */
  mails: ReadMail[]
  /** Refuses an address, or a mail, by the code of SMTP that this returns; takes it where it returns none. */
  refuse: { address: (to: string) => number | undefined; mail: (to: string) => number | undefined }
  stop: () => Promise<void>
}

/** A running mail server over SMTP, on a port of its own or the given one. */
export const startMailServer = async (port = 0, options: SMTPServerOptions = {}): Promise<MailServer> => {
  const mails: ReadMail[] = []
  const refuse: MailServer['refuse'] = { address: () => undefined, mail: () => undefined }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'jacana' && password === 'réed'
        ? done(null, { user: username })
        : done(faultOf(535, 'Wrong name or password')),
    onRcptTo: ({ address }, _, done) => {
      const code = refuse.address(address)
      return code === undefined ? done() : done(faultOf(code, 'No such address'))
    },
    onData: (stream, session, done) => {
      const take = async () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const source = await text(stream)
        const code = refuse.mail(to)
        if (code === undefined) mails.push(readMail(to, source))
        done(code === undefined ? null : faultOf(code, 'Not this mail'))
      }
      // A client that goes in the middle of a mail has sent none.
      take().catch(() => undefined)
    },
    ...options,
  })
  // A client that goes in the middle of a conversation is no fault of the server.
  server.on('error', () => undefined)
  const listener = server.listen(port, '127.0.0.1')
  await once(listener, 'listening')
  const place = listener.address()
  if (place === null || typeof place === 'string') throw new Error('The mail server has no port')
  return {
    url: `smtp://jacana:r%C3%A9ed@127.0.0.1:${place.port}`,
    port: place.port,
    mails,
    refuse,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}

const faultOf = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })
