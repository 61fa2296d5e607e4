import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { tokenField } from '#fields/kinds/token.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'
import { findIdByEmail, updateEmail } from '#store/people/member-writes.ts'
import { findMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'
import { demandOpenLink, takeLink } from './use-link.ts'

/**
 * Takes the address to which the link was sent as that of its person. Answers the person's id.
 * @throws Refusal linkUnknown, linkUsed, linkEnded, linkExpired, personLeft, emailTaken
 */
export const confirmEmail = defineUseCase({
  name: 'confirm-email',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ token: tokenField }),
  run: async ({ tx, person, input, now }) => {
    const link = await demandOpenLink(tx, { token: input.token, purposes: ['email'] }, now)
    const { email } = link
    const member = await findMember(tx, link.personId ?? '')
    if (!member || email === undefined) throw new Refusal('linkUnknown')
    if (member.state === 'left') throw new Refusal('personLeft')
    if ((await findIdByEmail(tx, email)) !== undefined) throw new Refusal('emailTaken')
    await takeLink(tx, link, now)
    for (const purpose of ['email', 'password'] as const)
      await endGuestLinks(tx, { purpose, personId: member.id }, { by: person.id, now })
    await updateEmail(tx, member.id, email)
    return {
      answer: member.id,
      audit: [
        {
          subject: { kind: 'person', id: member.id },
          after: { email: 'new' },
          personal: { owner: member.id, before: { email: member.email ?? null }, after: { email } },
        },
      ],
    }
  },
})
