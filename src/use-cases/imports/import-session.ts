import { applyCorrections } from '#reading/plan/corrections/apply-corrections.ts'
import type { Correction } from '#domain/papers/correction.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { slugOf } from '#reading/plan/plan-from-paper.ts'
import { fold } from '#domain/words/fold.ts'
import { yearsOfPaper } from '#domain/papers/plan-years.ts'
import { Refusal } from '#domain/refusal.ts'
import { correctionsField } from '#fields/shapes/correction.ts'
import { parsedPlanField } from '#fields/shapes/parsed-plan.ts'
import { demandVersion } from '#store/log/clash.ts'
import { demandImport, type PlanImport } from '#store/files/imports.ts'
import { demandPlan, findPlan, listPlans } from '#store/plan/plans.ts'
import { demandFilled } from '#store/files/sent-files.ts'
import type { Reader } from '#store/engine/transaction.ts'

/**
 * An import with its plan as it was read, the corrections, and the corrected plan.
 * `doubtsRead` is the number of doubts before the corrections.
 */
export type ImportContent = {
  session: PlanImport
  doubtsRead: number
  corrections: readonly Correction[]
  parsedPlan: ParsedPlan
}

/**
 * The import with this id and its present content.
 * @throws Refusal notFound, fileEmptied (when)
 */
export const importContent = async (reader: Reader, id: string): Promise<ImportContent> => {
  const session = await demandImport(reader, id)
  demandFilled(session)
  const corrections = correctionsField.parse(session.corrections)
  const read = parsedPlanField.parse(session.parsed)
  return {
    session,
    doubtsRead: read.doubts.length,
    corrections,
    parsedPlan: applyCorrections(read, corrections),
  }
}

/**
 * The import with this id, for a person who saw `version` and is about to change it.
 * @throws Refusal notFound, importClosed, clash
 */
export const openImport = async (
  reader: Reader,
  { id, version }: { id: string; version: number },
): Promise<ImportContent> => {
  const content = await importContent(reader, id)
  await demandOpen(reader, content, version)
  return content
}

/**
 * Demands that an import is open and as a person saw it.
 * @throws Refusal importClosed, clash
 */
export const demandOpen = async (
  reader: Reader,
  { session }: ImportContent,
  version: number,
): Promise<void> => {
  if (session.state !== 'open')
    throw new Refusal('importClosed', { when: session.closedAt?.toISOString() ?? '' })
  await demandVersion(reader, session.id, session, version)
}

/** The slug of a new plan from an import, made from the title and years. */
export const slugOfImport = ({ parsedPlan }: ImportContent, now: Date): string => {
  const { firstYear, lastYear } = yearsOfImport(parsedPlan, now)
  return slugOf(parsedPlan.document.title ?? '', firstYear, lastYear)
}

/**
 * The plan that an import changes; undefined where it makes a new one.
 * Without a chosen plan it is the one with the title and years of the paper, whatever its slug.
 * @throws Refusal notFound where the chosen plan no longer exists
 */
export const planOfImport = async (
  reader: Reader,
  content: ImportContent,
  now: Date,
): Promise<Plan | undefined> => {
  const { planSlug } = content.session
  if (planSlug !== undefined) return demandPlan(reader, planSlug)
  const slug = (await slugOfSameTitle(reader, content, now)) ?? slugOfImport(content, now)
  return findPlan(reader, slug)
}

const slugOfSameTitle = async (
  reader: Reader,
  { parsedPlan }: ImportContent,
  now: Date,
): Promise<string | undefined> => {
  const title = fold(parsedPlan.document.title ?? '')
  if (title === '') return undefined
  const years = yearsOfImport(parsedPlan, now)
  const plans = await listPlans(reader)
  return plans.find(
    plan =>
      plan.firstYear === years.firstYear &&
      plan.lastYear === years.lastYear &&
      Object.values(plan.title.words).some(({ text }) => fold(text) === title),
  )?.slug
}

const yearsOfImport = (parsedPlan: ParsedPlan, now: Date): { firstYear: number; lastYear: number } => {
  const year = now.getUTCFullYear()
  return yearsOfPaper(parsedPlan) ?? { firstYear: year, lastYear: year }
}
