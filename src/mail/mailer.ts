import { createTransport } from 'nodemailer'

import type { Delivery } from './delivery.ts'
import { deliveryFault } from './delivery-fault.ts'
import type { LaidMail } from './lay-mail.ts'

/** How the program sends mail: the address of the mail server, that of the sender, and that of the pages. */
export type MailSettings = { serverUrl: string; from: string; baseUrl: string }

/** Sends mail by one mail server, one mail after another. */
export type Mailer = {
  baseUrl: string
  /** The name after the @ of the sender, which ends each Message-ID. */
  host: string
  send: (to: string, messageId: string, mail: LaidMail) => Promise<Delivery>
  close: () => void
}

/**
 * The milliseconds that one mail may take: less than the store waits before it counts the mail as cut off.
 */
const patience = 45_000

/** A mailer; the first mail connects it. @throws Error where an address of the settings is none */
export const createMailer = ({ serverUrl, from, baseUrl }: MailSettings): Mailer => {
  const transport = createTransport({
    ...connectionOf(new URL(serverUrl)),
    pool: true,
    maxConnections: 1,
    maxMessages: 50,
    // Whether a mail whose connection was lost is sent again is decided by the outbox.
    maxRequeues: 0,
    idleTimeout: 10_000,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
    socketCloseTimeout: 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    baseUrl,
    host: hostOf(from),
    send: async (to, messageId, { subject, text, html, unsubscribeAddress }) => {
      try {
        const { rejected } = await transport.sendMail({
          from,
          to,
          replyTo: from,
          messageId,
          subject,
          text,
          html,
          headers: { ...automatic, ...(unsubscribeAddress !== undefined && oneClick(unsubscribeAddress)) },
          signal: AbortSignal.timeout(patience),
        })
        return rejected.length === 0 ? { kind: 'accepted' } : { kind: 'refused', reason: 'addressRefused' }
      } catch (error) {
        return deliveryFault(error)
      }
    },
    close: () => transport.close({ force: true }),
  }
}

// So that absent people and other programs do not answer (RFC 3834).
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

// The button of mail programs (RFC 8058).
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

// A password never leaves this machine in the clear, nor goes to a server that cannot say who it is.
const connectionOf = ({ protocol, hostname, port, username, password }: URL) => {
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !isLocal && !secure,
    tls: { rejectUnauthorized: !isLocal },
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  }
}

const hostOf = (from: string): string => /@([^\s@<>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
