import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listPublications } from '#store/plan/publications.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * What was published of a plan, newest first: by whom and when, and by whom and when it was taken back.
 * @throws Refusal notFound
 */
export const showPublications = defineUseCase({
  name: 'show-publications',
  kind: 'read',
  right: ['read', 'publication'],
  input: z.object({ slug: slugField }),
  run: async ({ reader, input }) => listPublications(reader, (await demandPlan(reader, input.slug)).id),
})
