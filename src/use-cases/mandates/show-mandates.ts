import { z } from 'zod'

import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Every instrument and paragraph that a plan cites, with the parts of the plan that answer it.
 * @throws Refusal notFound
 */
export const showMandates = defineUseCase({
  name: 'show-mandates',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField }),
  run: async ({ reader, input }) => {
    const present = await demandPresentPlan(reader, input.slug)
    return { ...present, mandates: mandateCoverage(present.plan, present.progress) }
  },
})
