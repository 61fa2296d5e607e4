import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { writeKeyUse } from '#store/keys/program-keys.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'

/** Notes that a key was used today, in the log too; once a day, so that reading stays quick. */
export const recordKeyUse = defineUseCase({
  name: 'record-key-use',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, input: { id }, now }) => {
    const day = dayOf(now)
    const isNew = await writeKeyUse(tx, id, day)
    return {
      answer: { day },
      audit: isNew ? [{ subject: { kind: 'key', id }, after: { usedOn: day } }] : [],
    }
  },
})
