import type { Language } from '#domain/language.ts'
import { type CoverFacts, type PaperCover, unknownNames } from '#domain/papers/paper-cover.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import { Refusal } from '#domain/refusal.ts'
import { coverFacts } from '#reports/cover-facts.ts'
import type { Earlier, PaperFacts, Report } from '#reports/report.ts'
import { findCover } from '#store/files/paper-covers.ts'
import { demandFrozenPlan, listVersions } from '#store/plan/versions.ts'
import type { Reader } from '#store/engine/transaction.ts'

/** The cover of a plan's paper as it stands, and the version an edit names: 0 where it is still the one that every plan begins with. */
export const coverOf = async (
  reader: Reader,
  { planId, report, language }: { planId: string; report: Report; language: Language },
): Promise<{ cover: PaperCover; version: number }> =>
  (await findCover(reader, { planId, report: report.name, language })) ?? {
    cover: report.cover(language),
    version: 0,
  }

/** The version that a paper tells the changes from: the one named, or else the one kept before this; this itself where it is the first. Throws Refusal `notFound` (what). */
export const earlierThan = async (reader: Reader, version: FrozenPlan, named: string): Promise<Earlier> => {
  const kept = await listVersions(reader, version.planId)
  const before = kept[kept.findIndex(({ id }) => id === version.id) + 1]
  const wanted = named || (before?.id ?? version.id)
  const { plan, progress, name } =
    wanted === version.id ? version : await demandFrozenPlan(reader, version.planId, wanted)
  return {
    plan,
    progress,
    version: name,
    changedBy: version.createdBy,
    changedAt: version.createdAt.toISOString(),
  }
}

/** Everything a paper is made from. The day is that of the version, so that the same version makes the same paper whenever it is asked for. */
export const paperFacts = (
  { state, version, cover, at }: { state: PlanState; version: string; cover: PaperCover; at: Date },
  language: Language,
): PaperFacts => {
  const { plan, progress } = state
  const facts = { plan, progress, version, madeOn: dayOf(at) }
  return { ...facts, cover, author: coverFacts(facts, language).convention ?? '' }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** The facts that a cover can name. Throws Refusal `coverFactUnknown` (name, names) where it names what is no fact. */
export const demandKnownNames = (facts: PaperFacts, language: Language): CoverFacts => {
  const known = coverFacts(facts, language)
  const [name] = unknownNames(facts.cover, known)
  if (name !== undefined)
    throw new Refusal('coverFactUnknown', { name: `{${name}}`, names: Object.keys(known).join(', ') })
  return known
}
