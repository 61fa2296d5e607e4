import { z } from 'zod'

import { identifierField } from '#fields/identifier.ts'
import { slugField } from '#fields/slug.ts'
import { demandPaper } from '#store/papers.ts'
import { demandPlan } from '#store/plans.ts'

import { defineUseCase } from './use-case.ts'

/** A paper of the register and its file. Refuses `notFound`. */
export const showPaper = defineUseCase({
  name: 'show-paper',
  kind: 'read',
  permission: 'plan.read',
  input: z.object({ slug: slugField, id: identifierField }),
  run: async ({ reader, input }) => demandPaper(reader, (await demandPlan(reader, input.slug)).id, input.id),
})
