import type { NoticeKind } from './notice-values.ts'
import { type MailRhythm, type Rhythm, rhythms } from './rhythm.ts'

/**
 * What people may choose about a kind of notice.
 * `isOwed`: it cannot be declined, because its reader must act on it or would be harmed without it.
 * `canWait`: it may come once a day or a week together with others.
 */
type NoticeRules = { isOwed: boolean; canWait: boolean; usual: MailRhythm }

/** What one asked for oneself, or what protects an account: at once, always. */
const alwaysAtOnce: NoticeRules = { isOwed: true, canWait: false, usual: 'atOnce' }

/** All kinds of notice. */
export const noticeKinds: Readonly<Record<NoticeKind, NoticeRules>> = {
  invitation: alwaysAtOnce,
  passwordReset: alwaysAtOnce,
  addressChange: alwaysAtOnce,
  addressChanging: alwaysAtOnce,
  newSignIn: alwaysAtOnce,
  secondFactorOff: alwaysAtOnce,
  testMail: alwaysAtOnce,
  postGiven: { isOwed: true, canWait: true, usual: 'atOnce' },
  rolesChanged: { isOwed: true, canWait: true, usual: 'atOnce' },
  planPublished: { isOwed: false, canWait: true, usual: 'daily' },
}

/** Whether a text names a kind of notice. */
export const isNoticeKind = (text: string): text is NoticeKind => Object.hasOwn(noticeKinds, text)

/** The rhythms that a person may choose for a kind of notice. */
export const rhythmChoices = (kind: NoticeKind): readonly Rhythm[] => {
  const { isOwed, canWait } = noticeKinds[kind]
  return rhythms.filter(rhythm => {
    if (rhythm === 'none') return !isOwed
    return rhythm === 'atOnce' || canWait
  })
}

/** The kinds of notice for which there is something to choose. */
export const choosableKinds: readonly NoticeKind[] = Object.keys(noticeKinds).filter(
  (kind): kind is NoticeKind => isNoticeKind(kind) && rhythmChoices(kind).length > 1,
)

/**
 * How often a kind of notice comes to a person who chose this; a choice that is no longer offered counts as
 * none.
 */
export const rhythmOf = (kind: NoticeKind, choice: string | undefined): Rhythm =>
  rhythmChoices(kind).find(rhythm => rhythm === choice) ?? noticeKinds[kind].usual
