import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * The version of a plan with this name or id, with its whole plan.
 * @throws Refusal notFound
 */
export const showVersion = defineUseCase({
  name: 'show-version',
  kind: 'read',
  right: ['read', 'version'],
  input: z.object({ slug: slugField, version: versionNameField }),
  run: async ({ reader, input }) =>
    demandFrozenPlan(reader, (await demandPlan(reader, input.slug)).id, input.version),
})
