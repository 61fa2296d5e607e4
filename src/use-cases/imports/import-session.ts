import { applyCorrections } from '#reading/plan/corrections/apply-corrections.ts'
import type { Correction } from '#domain/papers/correction.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { slugOf } from '#reading/plan/plan-from-paper.ts'
import { yearsOfPaper } from '#domain/papers/plan-years.ts'
import { Refusal } from '#domain/refusal.ts'
import { correctionsField } from '#fields/shapes/correction.ts'
import { parsedPlanField } from '#fields/shapes/parsed-plan.ts'
import { demandVersion } from '#store/log/clash.ts'
import { demandImport, type PlanImport } from '#store/files/imports.ts'
import { findPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'

/** An import as a person left it: what was read (`doubtsRead`: how many doubts it had), what was corrected, and both together. */
export type ImportContent = {
  session: PlanImport
  doubtsRead: number
  corrections: readonly Correction[]
  parsedPlan: ParsedPlan
}

/** The import with this id and what it holds now. Throws Refusal `notFound`. */
export const importContent = async (reader: Reader, id: string): Promise<ImportContent> => {
  const session = await demandImport(reader, id)
  const corrections = correctionsField.parse(session.corrections)
  const read = parsedPlanField.parse(session.parsed)
  return {
    session,
    doubtsRead: read.doubts.length,
    corrections,
    parsedPlan: applyCorrections(read, corrections),
  }
}

/** The same, for somebody who is about to change it and saw `version`. Throws Refusal `importClosed`, `clash` too. */
export const openImport = async (
  reader: Reader,
  { id, version }: { id: string; version: number },
): Promise<ImportContent> => {
  const content = await importContent(reader, id)
  const { session } = content
  if (session.state !== 'open')
    throw new Refusal('importClosed', { when: session.closedAt?.toISOString() ?? '' })
  await demandVersion(reader, session.id, session, version)
  return content
}

/** The slug of the plan that an import is about: the one that was chosen, else the one that the paper's title and years make. */
export const slugOfImport = ({ session, parsedPlan }: ImportContent, now: Date): string => {
  if (session.planSlug !== undefined) return session.planSlug
  const year = now.getUTCFullYear()
  const { firstYear, lastYear } = yearsOfPaper(parsedPlan) ?? { firstYear: year, lastYear: year }
  return slugOf(parsedPlan.document.title ?? '', firstYear, lastYear)
}

/** The plan that an import changes; undefined where it makes a new one. Throws Refusal `notFound` for a chosen plan that is gone. */
export const planOfImport = async (
  reader: Reader,
  content: ImportContent,
  now: Date,
): Promise<Plan | undefined> => {
  const slug = slugOfImport(content, now)
  const plan = await findPlan(reader, slug)
  if (!plan && content.session.planSlug !== undefined) throw new Refusal('notFound', { what: slug })
  return plan
}
