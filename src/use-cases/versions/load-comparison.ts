import { comparePlans } from '#domain/differences/compare-plans.ts'
import type { VersionComparison } from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

/** Two versions by name or id; without `to`, the second one is the present plan. */
type VersionPair = { slug: string; from: string; to?: string | undefined; language: Language }

/**
 * Two versions of a plan and all their differences, in a language.
 * @throws Refusal notFound
 */
export const loadComparison = async (
  reader: Reader,
  { slug, from, to, language }: VersionPair,
): Promise<{ plan: Plan; from: PlanVersion; to?: PlanVersion; comparison: VersionComparison }> => {
  const present = await demandPresentPlan(reader, slug)
  const { plan } = present
  const before = await demandFrozenPlan(reader, plan.id, from)
  const after = to === undefined ? undefined : await demandFrozenPlan(reader, plan.id, to)
  return {
    plan,
    from: versionOnly(before),
    ...(after && { to: versionOnly(after) }),
    comparison: comparePlans(before, after ?? present, language),
  }
}

const versionOnly = ({ plan: _, progress: __, content: ___, ...version }: FrozenPlan): PlanVersion => version
