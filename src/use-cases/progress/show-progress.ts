import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A whole plan, the progress of its activities, and the stamps by which a page may be cached.
 * All readers share these objects, so they must never be changed in place.
 * @throws Refusal notFound
 */
export const showProgress = defineUseCase({
  name: 'show-progress',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField }),
  run: ({ reader, input }) => demandPresentPlan(reader, input.slug),
})
