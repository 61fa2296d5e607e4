import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { emailField } from '#fields/kinds/email.ts'
import { newPasswordField } from '#fields/kinds/password.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { tokenField } from '#fields/kinds/token.ts'
import { newId } from '#store/engine/new-id.ts'
import { hasAdministrator } from '#store/people/administrators.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'
import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { insertSignInUser, writePassword } from '#store/people/sign-in-users.ts'

import { dayOf } from '../day-of.ts'
import { joinAdministration } from './create-administrator-link.ts'
import { hashNewPassword } from './hash-password.ts'
import { defineUseCase } from '../use-case.ts'
import { demandOpenLink, takeLink } from './use-link.ts'

/**
 * Makes an administrator by the link of the set-up. Answers the person's id.
 * @throws Refusal linkUnknown, linkUsed, linkEnded, linkExpired, passwordKnown, emailTaken
 * @throws Refusal setUpDone where somebody is an administrator already, and the link is not for one more
 */
export const acceptSetUp = defineUseCase({
  name: 'accept-set-up',
  kind: 'write',
  right: ['create', 'person'],
  input: z.object({
    token: tokenField,
    name: filledTextField(200),
    email: emailField,
    language: z.enum(languages),
    password: newPasswordField,
  }),
  prepare: async ({ person, input, now, read }) => {
    const purposes = ['setUp'] as const
    await read(reader => demandOpenLink(reader, { token: input.token, purposes }, now))
    const { name, email, language } = input
    const hash = await hashNewPassword(input.password, [name, email])
    return async tx => {
      const link = await demandOpenLink(tx, { token: input.token, purposes }, now)
      const isOneMore = link.may.includes(joinAdministration)
      if (!isOneMore && (await hasAdministrator(tx, dayOf(now)))) throw new Refusal('setUpDone')
      if ((await findIdByEmail(tx, email)) !== undefined) throw new Refusal('emailTaken')
      await takeLink(tx, link, now)
      const id = newId()
      await insertMember(tx, { id, name, email, language, kind: 'person', state: 'active', version: 1 })
      await insertSignInUser(tx, { id, name })
      await writePassword(tx, { personId: id, hash }, now)
      await insertAssignments(tx, [
        { id: newId(), role: 'administrator', sections: [], personId: id, givenAt: now, givenBy: person.id },
      ])
      const subject = { kind: 'person', id }
      return {
        answer: id,
        audit: [
          { subject, after: { roles: ['administrator'] }, personal: { owner: id, after: { name, email } } },
          { subject: { kind: 'link', id: link.id }, after: { used: true } },
        ],
      }
    }
  },
})
