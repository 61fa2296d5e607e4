import { z } from 'zod'

import type { StaffMember } from '#domain/people/staff-member.ts'
import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { secondFactorPath } from '#mail/mail-links.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { demandMember } from '#store/people/people.ts'
import { deleteSecondFactor, hasSecondFactor } from '#store/people/second-factors.ts'
import { endSessionsOf } from '#store/people/sessions.ts'

import { mailReaderOf } from '../people/mail-reader.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Turns off the second factor of another person, who has lost their device and their recovery codes. It signs
 * them out everywhere and tells them by mail. Answers whether there was one.
 * @throws Refusal notFound, ownSecondFactor
 */
export const endSecondFactor = defineUseCase({
  name: 'end-second-factor',
  kind: 'write',
  right: ['change', 'person'],
  // Whoever could do this to an administrator could also become one.
  alsoRights: [['change', 'role']],
  input: z.object({ id: identifierField }),
  run: async ({ tx, person, input: { id }, now }) => {
    const member = await demandMember(tx, id)
    // A session that somebody left open must not be enough: one's own needs the password.
    if (id === person.id) throw new Refusal('ownSecondFactor')
    if (!(await hasSecondFactor(tx, id))) return { answer: { changed: false }, audit: [] }
    await deleteSecondFactor(tx, id)
    const endedSessions = await endSessionsOf(tx, id)
    await tell(tx, member, { by: person.name, now })
    return {
      answer: { changed: true },
      audit: [{ subject: { kind: 'person', id }, after: { secondFactor: 'off', endedSessions } }],
    }
  },
})

const tell = async (
  tx: Transaction,
  member: StaffMember,
  { by, now }: { by: string; now: Date },
): Promise<void> => {
  const reader = mailReaderOf(member)
  if (!reader) return
  const values = { by, link: secondFactorPath(reader.language) }
  await writeMail(tx, { kind: 'secondFactorOff', values }, reader, now)
}
