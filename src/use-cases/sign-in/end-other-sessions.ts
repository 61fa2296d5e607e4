import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { endSessionsOf } from '#store/people/sessions.ts'

import { defineUseCase } from '../use-case.ts'

/** Ends all of one's own sessions but the present one. Answers how many. */
export const endOtherSessions = defineUseCase({
  name: 'end-other-sessions',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ sessionId: identifierField }),
  run: async ({ tx, person, input }) => {
    const endedSessions = await endSessionsOf(tx, person.id, input.sessionId)
    return {
      answer: { endedSessions },
      audit:
        endedSessions === 0 ? [] : [{ subject: { kind: 'person', id: person.id }, after: { endedSessions } }],
    }
  },
})
