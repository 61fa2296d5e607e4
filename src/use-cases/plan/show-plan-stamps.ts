import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { listHeads } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * The revision and the progress stamps of each plan, newest period first; of one plan where `slug` names it.
 * A page that was made of the same is still right: this is all that a cached page has to ask.
 * @throws Refusal notFound where `slug` names no plan
 */
export const showPlanStamps = defineUseCase({
  name: 'show-plan-stamps',
  kind: 'glance',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField.optional() }),
  run: async ({ reader, input: { slug } }) => {
    const heads = await listHeads(reader, slug)
    if (slug !== undefined && heads.length === 0) throw new Refusal('notFound', { what: slug })
    return heads
  },
})
