import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { findMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Notes in the log that somebody begins to look as another person, and answers who that is.
 * Whoever looks sees what the other sees, and can change nothing.
 * @throws Refusal notFound
 */
export const beginLook = defineUseCase({
  name: 'begin-look',
  kind: 'write',
  right: ['change', 'role'],
  alsoRights: [['read', 'person']],
  input: z.object({ id: identifierField }),
  run: async ({ tx, person, input: { id } }) => {
    const member = await findMember(tx, id)
    if (!member || member.state !== 'active' || id === person.id) throw new Refusal('notFound')
    return { answer: member, audit: [{ subject: { kind: 'person', id }, after: { look: 'begun' } }] }
  },
})
