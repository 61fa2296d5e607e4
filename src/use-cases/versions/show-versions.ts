import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listVersions } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A plan and its versions, newest first.
 * @throws Refusal notFound
 */
export const showVersions = defineUseCase({
  name: 'show-versions',
  kind: 'read',
  right: ['read', 'version'],
  input: z.object({ slug: slugField }),
  run: async ({ reader, input }) => {
    const plan = await demandPlan(reader, input.slug)
    return { plan, versions: await listVersions(reader, plan.id) }
  },
})
