import { isLanguage, type Language } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import { sectionNameOf } from '#domain/papers/section-name.ts'
import { createBudget } from '#documents/budget.ts'
import { takeExportMark } from '#documents/export-mark.ts'
import { readJson } from '#documents/read-json.ts'
import { readPaper } from '#documents/read-paper.ts'

import { storablePlan } from './storable-plan.ts'

/** What a file says as a plan, and what it calls its sections. */
export type PlanFile = { parsed: ParsedPlan; sectionName?: string }

/**
 * What a file says as a plan: our own JSON, or a paper of any kind. `language` is what the person says it is in; else the
 * file says it, or its words do.
 * @throws Refusal of every `file…` code, and planFileInvalid for a JSON export that is wrong
 */
export const parsePlanFile = async (
  bytes: Uint8Array,
  language?: Language,
  budget = createBudget(),
): Promise<PlanFile> => {
  const json = readJson(bytes)
  if (json)
    return {
      parsed: json,
      ...(json.document.sectionName !== undefined && { sectionName: json.document.sectionName }),
    }
  const { paper, mark } = takeExportMark(await readPaper(bytes, budget))
  const said = language ?? (mark && isLanguage(mark.language) ? mark.language : undefined)
  const parsed = storablePlan(readPlan(paper, said ? { language: said } : {}))
  const sectionName = sectionNameOf(paper)
  return {
    parsed: mark?.partial ? { ...parsed, document: { ...parsed.document, partial: true } } : parsed,
    ...(sectionName !== undefined && { sectionName }),
  }
}
