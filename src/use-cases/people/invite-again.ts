import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { demandMember } from '#store/people/people.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { rolesAhead } from './roles-ahead.ts'
import { sendInvitation } from './send-invitation.ts'

/**
 * Sends somebody another invitation, whose link takes the place of the earlier ones. Answers the link to
 * whoever could give the roles that wait for its holder; for others only the mail has it.
 * @throws Refusal notFound (what), notInvited
 */
export const inviteAgain = defineUseCase({
  name: 'invite-again',
  kind: 'write',
  right: ['create', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, person, input, now }) => {
    const member = await demandMember(tx, input.id)
    if (member.state !== 'invited' || member.kind !== 'person') throw new Refusal('notInvited')
    const link = await sendInvitation(tx, member, { by: person, now })
    const roles = await rolesAhead(tx, member.id, dayOf(now))
    const mayKnow = roles.length === 0 || mayAnywhere(person, ['create', 'role'])
    return {
      answer: { id: member.id, ...(mayKnow && { link: link.address }) },
      audit: [{ subject: { kind: 'person', id: member.id }, after: { invitedAgain: true } }],
    }
  },
})
