import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { findWaitingFile } from '#store/deletion/waiting-files.ts'
import { updateSentFile } from '#store/files/sent-files.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Takes back a discarded import or returned paper that is not emptied yet: it is open again.
 * @throws Refusal tooLateToTakeBack, clash
 */
export const takeBackFile = defineUseCase({
  name: 'take-back-file',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, input: { id } }) => {
    const file = await findWaitingFile(tx, id)
    if (!file) throw new Refusal('tooLateToTakeBack')
    const { version } = await updateSentFile(tx, file, { state: 'open', closing: null })
    return {
      answer: { id, version, use: file.use, planSlug: file.planSlug },
      audit: [{ subject: { kind: 'import', id }, before: { state: 'discarded' }, after: { state: 'open' } }],
    }
  },
})
