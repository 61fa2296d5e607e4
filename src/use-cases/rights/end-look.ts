import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'

import { defineUseCase } from '../use-case.ts'

/** Notes in the log that somebody no longer looks as another person. */
export const endLook = defineUseCase({
  name: 'end-look',
  kind: 'write',
  right: ['change', 'role'],
  input: z.object({ id: identifierField }),
  run: async ({ input: { id } }) => ({
    answer: undefined,
    audit: [{ subject: { kind: 'person', id }, before: { look: 'begun' }, after: { look: 'ended' } }],
  }),
})
