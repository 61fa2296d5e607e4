import type { MailReason } from '#domain/notices/mail.ts'

/** What became of handing a mail over. */
export type Delivery =
  | { kind: 'accepted' }
  /** Never again in this form: the address, or the mail itself, was refused. */
  | { kind: 'refused'; reason: MailReason }
  /** Later. `isEverywhere`: no other mail would go either. `isPerhapsAccepted`: the answer never came. */
  | { kind: 'postponed'; reason: MailReason; isEverywhere: boolean; isPerhapsAccepted: boolean }
