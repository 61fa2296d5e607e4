import { z } from 'zod'

import { mayAnywhere } from '#domain/rights/right.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { listReturnedPapers } from '#store/files/returned-papers.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listVersions } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A plan with its returned papers (newest first), its versions, and the notes on the whole plan.
 * @throws Refusal notFound
 */
export const showReturns = defineUseCase({
  name: 'show-returns',
  kind: 'read',
  right: ['read', 'import'],
  alsoRights: [['read', 'version']],
  input: z.object({ slug: slugField }),
  run: async ({ reader, person, input }) => {
    const plan = await demandPlan(reader, input.slug)
    return {
      plan,
      versions: await listVersions(reader, plan.id),
      returns: await listReturnedPapers(reader, plan.slug),
      notes: mayAnywhere(person, ['read', 'note']) ? await notesOn(reader, plan.id, [plan.id]) : [],
    }
  },
})
