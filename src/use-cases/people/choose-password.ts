import { z } from 'zod'

import { newPasswordField } from '#fields/kinds/password.ts'
import { tokenField } from '#fields/kinds/token.ts'
import { Refusal } from '#domain/refusal.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'
import { activateMember } from '#store/people/member-writes.ts'
import { findMember } from '#store/people/people.ts'
import { endSessionsOf } from '#store/people/sessions.ts'
import { writePassword } from '#store/people/sign-in-users.ts'
import type { Reader } from '#store/engine/transaction.ts'

import { hashNewPassword } from './hash-password.ts'
import { defineUseCase } from '../use-case.ts'
import { demandOpenLink, takeLink } from './use-link.ts'

/**
 * Chooses a password by the link of an invitation or of a reset. All sessions and all other links for a
 * password end. Answers the person's id.
 * @throws Refusal linkUnknown, linkUsed, linkEnded, linkExpired, personLeft, passwordKnown
 */
export const choosePassword = defineUseCase({
  name: 'choose-password',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ token: tokenField, password: newPasswordField }),
  prepare: async ({ person, input, now, read }) => {
    const find = (reader: Reader) => demandHolder(reader, input.token, now)
    const { member } = await read(find)
    const hash = await hashNewPassword(input.password, [member.name, member.email ?? ''])
    return async tx => {
      const { link, member } = await find(tx)
      await takeLink(tx, link, now)
      for (const purpose of ['invitation', 'password'] as const)
        await endGuestLinks(tx, { purpose, personId: member.id }, { by: person.id, now })
      await writePassword(tx, { personId: member.id, hash }, now)
      await activateMember(tx, member.id)
      const sessions = await endSessionsOf(tx, member.id)
      return {
        answer: member.id,
        audit: [
          {
            subject: { kind: 'person', id: member.id },
            before: { state: member.state },
            after: { state: 'active', password: 'new', endedSessions: sessions },
          },
        ],
      }
    }
  },
})

const demandHolder = async (reader: Reader, token: string, now: Date) => {
  const link = await demandOpenLink(reader, { token, purposes: ['invitation', 'password'] }, now)
  const member = await findMember(reader, link.personId ?? '')
  if (!member) throw new Refusal('linkUnknown')
  if (member.state === 'left') throw new Refusal('personLeft')
  return { link, member }
}
