import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { demandMember } from '#store/people/people.ts'
import { endSession } from '#store/people/sessions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Ends a session of a person in scope.
 * @throws Refusal notFound (what)
 */
export const endSessionOf = defineUseCase({
  name: 'end-session-of',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ id: identifierField, session: identifierField }),
  run: async ({ tx, input: { id, session } }) => {
    await demandMember(tx, id)
    const hasEnded = await endSession(tx, { personId: id, sessionId: session })
    if (!hasEnded) throw new Refusal('notFound', { what: session })
    return {
      answer: undefined,
      audit: [{ subject: { kind: 'person', id }, after: { endedSessions: 1 } }],
    }
  },
})
