import { z } from 'zod'

import type { EmptiedCounts } from '#domain/records/deletion.ts'
import { listWaitingFiles } from '#store/deletion/waiting-files.ts'
import { auditOf } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'
import { emptyingRuns } from './emptying-runs.ts'

/** The most runs that are shown. */
const mostRuns = 10

/** What waits to be emptied, and the last runs of the nightly emptying with what each has emptied. */
export const showDeletion = defineUseCase({
  name: 'show-deletion',
  kind: 'read',
  right: ['read', 'installation'],
  input: z.object({}),
  run: async ({ reader }) => ({
    waiting: await listWaitingFiles(reader),
    runs: (await auditOf(reader, [emptyingRuns], { limit: mostRuns })).map(({ at, after }) => ({
      at,
      counts: after as EmptiedCounts,
    })),
  }),
})
