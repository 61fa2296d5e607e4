import { z } from 'zod'

import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { Refusal } from '#domain/refusal.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * One instrument that a plan cites (`resolution-xiv-8`), paragraph by paragraph.
 * @throws Refusal notFound
 */
export const showMandate = defineUseCase({
  name: 'show-mandate',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField, instrument: slugField }),
  run: async ({ reader, input }) => {
    const present = await demandPresentPlan(reader, input.slug)
    const mandate = mandateCoverage(present.plan, present.progress).find(
      ({ slug }) => slug === input.instrument,
    )
    if (!mandate) throw new Refusal('notFound', { what: input.instrument })
    return { ...present, mandate }
  },
})
