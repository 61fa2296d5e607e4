import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { newPasswordField, passwordField } from '#fields/kinds/password.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'
import { demandMember } from '#store/people/people.ts'
import { endSessionsOf } from '#store/people/sessions.ts'
import { writePassword } from '#store/people/sign-in-users.ts'

import { defineUseCase } from '../use-case.ts'
import { demandPassword } from './demand-password.ts'
import { hashNewPassword } from '../people/hash-password.ts'

/**
 * Changes one's own password. All other sessions end, and all links for a new password.
 * @throws Refusal passwordWrong, passwordKnown
 */
export const changePassword = defineUseCase({
  name: 'change-password',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({
    currentPassword: passwordField,
    password: newPasswordField,
    sessionId: identifierField.optional(),
  }),
  prepare: async ({ person, input, now, read }) => {
    const demandSamePassword = await demandPassword(read, person.id, input.currentPassword)
    const member = await read(reader => demandMember(reader, person.id))
    const hash = await hashNewPassword(input.password, [member.name, member.email ?? ''])
    return async tx => {
      await demandSamePassword(tx)
      await writePassword(tx, { personId: person.id, hash }, now)
      await endGuestLinks(tx, { purpose: 'password', personId: person.id }, { by: person.id, now })
      const endedSessions = await endSessionsOf(tx, person.id, input.sessionId)
      return {
        answer: { endedSessions },
        audit: [{ subject: { kind: 'person', id: person.id }, after: { password: 'new', endedSessions } }],
      }
    }
  },
})
