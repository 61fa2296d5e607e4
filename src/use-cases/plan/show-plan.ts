import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A whole plan. All readers share the object, so it must never be changed in place.
 * @throws Refusal notFound
 */
export const showPlan = defineUseCase({
  name: 'show-plan',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField }),
  run: ({ reader, input }) => demandPlan(reader, input.slug),
})
