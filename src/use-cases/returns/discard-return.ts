import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { updateReturnedPaper } from '#store/files/returned-papers.ts'

import { openReturn } from './return-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Closes a returned paper without applying any edit.
 * @throws Refusal notFound, returnClosed, clash
 */
export const discardReturn = defineUseCase({
  name: 'discard-return',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField, version: versionField }),
  run: async ({ tx, person, input, now }) => {
    const { session } = await openReturn(tx, input)
    const { version } = await updateReturnedPaper(tx, session, {
      state: 'discarded',
      closing: { at: now, by: person.id },
    })
    return {
      answer: { id: session.id, version },
      audit: [
        {
          subject: { kind: 'import', id: session.id },
          before: { state: 'open' },
          after: { state: 'discarded' },
        },
      ],
    }
  },
})
