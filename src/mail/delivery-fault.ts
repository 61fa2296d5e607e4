import type { NodemailerError } from 'nodemailer'

import type { MailReason } from '#domain/notices/mail.ts'

import type { Delivery } from './delivery.ts'

/** What a fault of the library says about a mail. */
export const deliveryFault = (error: unknown): Delivery => {
  const { code = '', command = '', response = '', responseCode, message } = error as NodemailerError
  if (code === 'EAUTH' || code === 'ENOAUTH') return everywhere('signInRefused')
  if (code === 'ETLS' || code === 'EREQUIRETLS' || /certificate|self.signed/i.test(message))
    return everywhere('insecure')
  if (responseCode === undefined) return withoutAnswer(error)
  // 421 closes the connection, whatever was asked.
  if (responseCode === 421) return everywhere('unreachable')
  if (responseCode < 500) return { ...everywhere('refusedForNow'), isEverywhere: false }
  // The settings are wrong, and no mail at fault: others would be refused as well, until somebody mends them.
  if (responseCode === 530 || responseCode === 535) return everywhere('signInRefused')
  if (command === 'MAIL FROM') return everywhere('senderRefused')
  if (isPolicy(response)) return { ...everywhere('refusedForNow'), isEverywhere: false }
  return { kind: 'refused', reason: command === 'RCPT TO' ? 'addressRefused' : 'mailRefused' }
}

// "Relaying denied" and its like say that this server may not send there, not that there is no such address.
const isPolicy = (response: string): boolean => /^\d{3}[ -]5\.7\.\d|\brelay/i.test(response)

const everywhere = (reason: MailReason): Extract<Delivery, { kind: 'postponed' }> => ({
  kind: 'postponed',
  reason,
  isEverywhere: true,
  isPerhapsAccepted: false,
})

const withoutAnswer = (error: unknown): Delivery => {
  const { code = '', message } = error as NodemailerError
  // An address that cannot be written into an envelope, such as one without @.
  if (code === 'EENVELOPE') return { kind: 'refused', reason: 'addressRefused' }
  return { ...everywhere('unreachable'), isPerhapsAccepted: !isBeforeGreeting(error, code, message) }
}

/** Whether a connection failed before the server could have heard of a mail. */
const isBeforeGreeting = (error: unknown, code: string, message: string): boolean =>
  code === 'EDNS' ||
  (error as NodeJS.ErrnoException).syscall === 'connect' ||
  /greeting|connection timeout/i.test(message)
