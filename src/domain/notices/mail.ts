import type { Language } from '../language.ts'
import type { NoticeKind } from './notice-values.ts'
import type { MailRhythm } from './rhythm.ts'

/**
 * What can have become of a mail. `sending` is the moment between its hand-over and the answer of the mail
 * server.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'bounced'] as const

/** What has become of a mail. */
export type MailState = (typeof mailStates)[number]

/** Why a mail could not be sent, or came back. */
export const mailReasons = [
  'unreachable',
  'insecure',
  'signInRefused',
  'senderRefused',
  'refusedForNow',
  'addressRefused',
  'mailRefused',
  'cameBack',
  'unreadable',
  'readerLeft',
] as const

/** Why a mail could not be sent, or came back. */
export type MailReason = (typeof mailReasons)[number]

/** Whom a mail goes to, and in which language and time zone it is written. Without an id it is no account. */
export type MailReader = { id?: string | undefined; address: string; language: Language; zone: string }

/** A mail in the list. `gathered` is the number of notices that it holds; `canBeSent` says that its content is still there. */
export type ListedMail = {
  id: string
  notice: NoticeKind
  address: string
  rhythm: MailRhythm
  state: MailState
  isPerhapsTwice: boolean
  attempts: number
  reason?: MailReason
  writtenAt: Date
  dueAt: Date
  sentAt?: Date
  gathered: number
  canBeSent: boolean
}

/** An address from which mail came back. */
export type BouncedAddress = { address: string; reason: MailReason; at: Date }

/** The attempts after which a mail stands as failed: about a day after the first. */
const mostAttempts = 29

const minute = 60_000

/**
 * The milliseconds until the next attempt, after so many that failed for now: one minute, then twice as long
 * each time, at most an hour. Undefined after the last.
 */
export const pauseAfter = (attempts: number): number | undefined =>
  attempts < mostAttempts ? Math.min(2 ** (attempts - 1), 60) * minute : undefined
