import { z } from 'zod'

import type { EmptiedCounts } from '#domain/records/deletion.ts'
import { emptyDue } from '#store/deletion/emptying.ts'

import { removeOldUploads } from '../files/old-uploads.ts'
import { defineUseCase } from '../use-case.ts'
import { emptyingRuns } from './emptying-runs.ts'

/**
 * Empties what was deleted long enough ago, as the table of deletion says, and answers how many records of
 * each kind. The log has one entry for each run, also where nothing was due.
 */
export const emptyDeleted = defineUseCase({
  name: 'empty-deleted',
  kind: 'write',
  right: ['delete', 'installation'],
  input: z.object({}),
  prepare: async ({ now }) => {
    const temporaryFile = await removeOldUploads(now)
    return async tx => {
      const counts: EmptiedCounts = { ...(await emptyDue(tx, now)), temporaryFile }
      return {
        answer: counts,
        audit: [{ subject: { kind: 'installation', id: emptyingRuns }, after: counts }],
      }
    }
  },
})
