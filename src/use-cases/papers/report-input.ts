import type { Language } from '#domain/language.ts'
import { type CoverValues, type PaperCover, unknownNames } from '#domain/papers/paper-cover.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import { Refusal } from '#domain/refusal.ts'
import { coverValues } from '#reports/cover-values.ts'
import type { EarlierVersion, ReportInput, Report } from '#reports/report.ts'
import { findCover } from '#store/files/paper-covers.ts'
import { demandFrozenPlan, listVersions } from '#store/plan/versions.ts'
import type { Reader } from '#store/engine/transaction.ts'

/** The present cover of a plan's paper and its version, which is 0 until somebody edits the cover. */
export const coverOf = async (
  reader: Reader,
  { planId, report, language }: { planId: string; report: Report; language: Language },
): Promise<{ cover: PaperCover; version: number }> =>
  (await findCover(reader, { planId, report: report.name, language })) ?? {
    cover: report.cover(language),
    version: 0,
  }

/**
 * The version that a paper compares with: the named one, or else the version before this one.
 * The first version is compared with itself.
 * @throws Refusal notFound (what)
 */
export const earlierThan = async (
  reader: Reader,
  version: FrozenPlan,
  nameOrId: string,
): Promise<EarlierVersion & { id: string }> => {
  const versions = await listVersions(reader, version.planId)
  const before = versions[versions.findIndex(({ id }) => id === version.id) + 1]
  const earlier = nameOrId || (before?.id ?? version.id)
  const { id, plan, progress, name } =
    earlier === version.id ? version : await demandFrozenPlan(reader, version.planId, earlier)
  return {
    id,
    plan,
    progress,
    version: name,
    changedBy: version.createdBy,
    changedAt: version.createdAt.toISOString(),
  }
}

/**
 * Everything a paper is made from.
 * The day is that of the version, so that a version makes the same paper at any time.
 */
export const reportInput = (
  { state, version, cover, at }: { state: PlanState; version: string; cover: PaperCover; at: Date },
  language: Language,
): ReportInput => {
  const { plan, progress } = state
  const facts = { plan, progress, version, madeOn: dayOf(at) }
  return { ...facts, cover, author: coverValues(facts, language).convention ?? '' }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/**
 * The facts that a cover can name, after a check of those that this cover names.
 * @throws Refusal coverFactUnknown (name, names)
 */
export const demandKnownNames = (facts: ReportInput, language: Language): CoverValues => {
  const values = coverValues(facts, language)
  const [name] = unknownNames(facts.cover, values)
  if (name !== undefined)
    throw new Refusal('coverFactUnknown', { name: `{${name}}`, names: Object.keys(values).join(', ') })
  return values
}
