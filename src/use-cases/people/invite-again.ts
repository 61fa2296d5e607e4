import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { demandMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'
import { sendInvitation } from './send-invitation.ts'

/**
 * Sends somebody another invitation, whose link takes the place of the earlier ones. Answers the link.
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
    return {
      answer: { id: member.id, link: link.address },
      audit: [{ subject: { kind: 'person', id: member.id }, after: { invitedAgain: true } }],
    }
  },
})
