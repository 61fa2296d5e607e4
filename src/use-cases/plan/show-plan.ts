import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/** A whole plan. It is shared by all who read it: never to be changed in place. Refuses `notFound`. */
export const showPlan = defineUseCase({
  name: 'show-plan',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField }),
  run: ({ reader, input }) => demandPlan(reader, input.slug),
})
