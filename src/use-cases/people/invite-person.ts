import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { emailField } from '#fields/kinds/email.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { newId } from '#store/engine/new-id.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'
import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { insertSignInUser } from '#store/people/sign-in-users.ts'

import { defineUseCase } from '../use-case.ts'
import { sendInvitation } from './send-invitation.ts'

/**
 * The roles that can be given with an invitation. A head of function also needs functions, so is named later.
 */
export const invitedRoles = roleNames.filter(role => role !== 'publicReader' && role !== 'headOfFunction')

/**
 * Invites somebody by mail. Answers the person's id, and the link for an installation that sends no mail.
 * @throws Refusal emailTaken
 * @throws Refusal notPermitted where roles are given without the right to give them
 */
export const invitePerson = defineUseCase({
  name: 'invite-person',
  kind: 'write',
  right: ['create', 'person'],
  input: z.object({
    name: filledTextField(200),
    email: emailField,
    language: z.enum(languages),
    roles: z.array(z.enum(invitedRoles)).max(roleNames.length).default([]),
  }),
  run: async ({ tx, person, input, now }) => {
    const { name, email, language } = input
    const roles = [...new Set(input.roles)]
    if (roles.length > 0) demandRight(person, ['create', 'role'])
    if ((await findIdByEmail(tx, email)) !== undefined) throw new Refusal('emailTaken')
    const id = newId()
    const member = { id, name, email, language, kind: 'person', state: 'invited', version: 1 } as const
    await insertMember(tx, { ...member, invitedAt: now })
    await insertSignInUser(tx, member)
    await insertAssignments(
      tx,
      roles.map(role => ({
        id: newId(),
        role,
        sections: [],
        personId: id,
        givenAt: now,
        givenBy: person.id,
      })),
    )
    const link = await sendInvitation(tx, member, { by: person, now })
    return {
      answer: { id, link: link.address },
      audit: [
        {
          subject: { kind: 'person', id },
          after: { invited: true, roles },
          personal: { owner: id, after: { name, email } },
        },
      ],
    }
  },
})
