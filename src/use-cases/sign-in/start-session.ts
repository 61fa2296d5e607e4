import { browserWords } from '#domain/people/browser-words.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import { accountPath } from '#mail/mail-links.ts'
import type { AuditNote } from '#store/log/audit.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { demandMember } from '#store/people/people.ts'
import { insertSession, isNewBrowser, type SessionStart } from '#store/people/sessions.ts'

import { mailReaderOf } from '../people/mail-reader.ts'

/** How somebody came in. */
export type SignInWay = 'password' | 'code' | 'recoveryCode' | 'provider'

/** A whole sign-in: the token of the new session, and what the log says. */
export type NewSession = { token: string; audit: AuditNote[] }

/**
 * Starts a session for somebody who has given all that is demanded. Only this counts as a sign-in: for the
 * log, for "last signed in", and for the notice about a new kind of browser.
 */
export const startSession = async (
  tx: Transaction,
  start: SessionStart & { way: SignInWay },
  now: Date,
): Promise<NewSession> => {
  const { way, ...session } = start
  // The note reads when the person was here before, so it comes before the session.
  const note = await noteSignIn(tx, start, now)
  return { token: await insertSession(tx, session, now), audit: [note] }
}

/** The note of a whole sign-in for the log; tells the person by mail where the kind of browser is new. */
export const noteSignIn = async (
  tx: Transaction,
  { personId, browser, way }: { personId: string; browser: string; way: SignInWay },
  now: Date,
): Promise<AuditNote> => {
  const member = await demandMember(tx, personId)
  const words = browserWords(browser)
  const kind = [words.browser, words.device].flatMap(each => each ?? []).join(' · ')
  const isNew = await isNewBrowser(tx, { personId, browser: kind }, now)
  if (isNew && !isFirst(member)) await tellOfBrowser(tx, member, kind, now)
  return { subject: { kind: 'person', id: personId }, after: { signedIn: way } }
}

const isFirst = ({ lastSignInAt }: StaffMember): boolean => lastSignInAt === undefined

const tellOfBrowser = async (
  tx: Transaction,
  member: StaffMember,
  browser: string,
  now: Date,
): Promise<void> => {
  const reader = mailReaderOf(member)
  if (!reader) return
  const values = { at: now.toISOString(), browser, link: accountPath(reader.language) }
  await writeMail(tx, { kind: 'newSignIn', values }, reader, now)
}
