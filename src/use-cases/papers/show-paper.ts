import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { demandPaper } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A paper of the register and its file.
 * @throws Refusal notFound
 */
export const showPaper = defineUseCase({
  name: 'show-paper',
  kind: 'read',
  right: ['export', 'paper'],
  input: z.object({ slug: slugField, id: identifierField }),
  run: async ({ reader, input }) => demandPaper(reader, (await demandPlan(reader, input.slug)).id, input.id),
})
