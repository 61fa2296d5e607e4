import { z } from 'zod'

import { mandateCoverage } from '#domain/plan/mandate-coverage.ts'
import { Refusal } from '#domain/refusal.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/** One instrument that a plan cites (`resolution-xiv-8`), paragraph by paragraph. Refuses `notFound`. */
export const showMandate = defineUseCase({
  name: 'show-mandate',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField, instrument: slugField }),
  run: async ({ reader, input }) => {
    const plan = await demandPlan(reader, input.slug)
    const mandate = mandateCoverage(plan).find(({ slug }) => slug === input.instrument)
    if (!mandate) throw new Refusal('notFound', { what: input.instrument })
    return { plan, mandate }
  },
})
