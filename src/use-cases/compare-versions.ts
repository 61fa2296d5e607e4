import { z } from 'zod'

import { comparePlans } from '#domain/compare/compare-plans.ts'
import { languages } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { slugField } from '#fields/slug.ts'
import { versionNameField } from '#fields/version-name.ts'
import { demandPlan } from '#store/plans.ts'
import type { Reader } from '#store/transaction.ts'
import { demandFrozenPlan } from '#store/versions.ts'

import { defineUseCase } from './use-case.ts'

/**
 * In what two versions of a plan differ, told in a language; without `to`, a version and the present. `from` and `to` are
 * names or ids. Refuses `notFound`.
 */
export const compareVersions = defineUseCase({
  name: 'compare-versions',
  kind: 'read',
  permission: 'plan.read',
  input: z.object({ slug: slugField, from: versionNameField, to: versionNameField.optional(), language: z.enum(languages) }),
  run: async ({ reader, input }) => {
    const plan = await demandPlan(reader, input.slug)
    const before = await frozen(reader, plan, input.from)
    const after = input.to === undefined ? undefined : await frozen(reader, plan, input.to)
    return {
      plan,
      from: before.version,
      ...(after && { to: after.version }),
      comparison: comparePlans(before.content, after?.content ?? plan, input.language),
    }
  },
})

const frozen = async (reader: Reader, plan: Plan, name: string): Promise<{ version: PlanVersion; content: Plan }> => {
  const { content, ...version } = await demandFrozenPlan(reader, plan.id, name)
  return { version, content }
}
