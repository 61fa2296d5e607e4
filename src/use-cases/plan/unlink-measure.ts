import { z } from 'zod'

import { demandRight } from '#domain/rights/demand-right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { measureLinksOf, removeMeasureLink } from '#store/plan/measure-links.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'
import { demandIndicator } from './demand-indicator.ts'

/**
 * Ends the link of an indicator to its measure, and answers whether there was one.
 * @throws Refusal notFound, notPermitted
 */
export const unlinkMeasure = defineUseCase({
  name: 'unlink-measure',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.object({ slug: slugField, indicator: identifierField }),
  run: async ({ tx, person, input: { slug, indicator } }) => {
    const plan = await demandPlan(tx, slug)
    const { id } = demandIndicator(plan, indicator)
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id } })
    const [before] = await measureLinksOf(tx, plan.id, [id])
    if (!before) return { answer: { changed: false }, audit: [] }
    await removeMeasureLink(tx, id)
    return {
      answer: { changed: true },
      audit: [{ subject: { kind: 'measureLink', id }, planId: plan.id, before }],
    }
  },
})
