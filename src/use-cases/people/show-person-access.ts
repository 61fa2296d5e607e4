import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { scopeOf } from '#domain/rights/right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { listKeys } from '#store/keys/program-keys.ts'
import { demandMember } from '#store/people/people.ts'
import { listSessions } from '#store/people/sessions.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * By what another person comes in: the open sessions, and the keys of programs. `today` tells whether a key
 * still opens anything. It is for those who may change everybody.
 * @throws Refusal notFound
 */
export const showPersonAccess = defineUseCase({
  name: 'show-person-access',
  kind: 'read',
  isPrivate: true,
  right: ['change', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, person, input: { id }, now }) => {
    if (scopeOf(person, ['change', 'person']) !== true) throw new Refusal('notFound')
    await demandMember(reader, id)
    return {
      sessions: await listSessions(reader, id, now),
      keys: await listKeys(reader, id),
      today: dayOf(now),
    }
  },
})
