import { comparePlans } from '#domain/differences/compare-plans.ts'
import type { VersionComparison } from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { demandPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

/** Versions by name or id; without `to`, the present. */
type Compared = { slug: string; from: string; to?: string | undefined; language: Language }

/** Two versions of a plan and all in which they differ, told in a language. Throws Refusal `notFound`. */
export const versionsCompared = async (
  reader: Reader,
  { slug, from, to, language }: Compared,
): Promise<{ plan: Plan; from: PlanVersion; to?: PlanVersion; comparison: VersionComparison }> => {
  const plan = await demandPlan(reader, slug)
  const before = await frozen(reader, plan, from)
  const after = to === undefined ? undefined : await frozen(reader, plan, to)
  return {
    plan,
    from: before.version,
    ...(after && { to: after.version }),
    comparison: comparePlans(before.content, after?.content ?? plan, language),
  }
}

const frozen = async (
  reader: Reader,
  plan: Plan,
  name: string,
): Promise<{ version: PlanVersion; content: Plan }> => {
  const { content, ...version } = await demandFrozenPlan(reader, plan.id, name)
  return { version, content }
}
