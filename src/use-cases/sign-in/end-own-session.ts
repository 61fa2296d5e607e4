import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { endSession } from '#store/people/sessions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Ends one of one's own sessions.
 * @throws Refusal notFound (what)
 */
export const endOwnSession = defineUseCase({
  name: 'end-own-session',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ session: identifierField }),
  run: async ({ tx, person, input }) => {
    if (!(await endSession(tx, { personId: person.id, sessionId: input.session })))
      throw new Refusal('notFound', { what: input.session })
    return {
      answer: undefined,
      audit: [{ subject: { kind: 'person', id: person.id }, after: { endedSessions: 1 } }],
    }
  },
})
