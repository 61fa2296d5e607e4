import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { updateImport } from '#store/files/imports.ts'

import { openImport } from './import-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Closes an import without applying it.
 * @throws Refusal notFound, importClosed, clash
 */
export const discardImport = defineUseCase({
  name: 'discard-import',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField, version: versionField }),
  run: async ({ tx, person, input, now }) => {
    const { session } = await openImport(tx, input)
    const { version } = await updateImport(tx, session, {
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
