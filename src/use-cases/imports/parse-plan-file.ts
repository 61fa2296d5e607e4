import { isLanguage, type Language } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import { sectionNameOf } from '#domain/papers/section-name.ts'
import { createBudget } from '#documents/budget.ts'
import { takeExportMark } from '#documents/export-mark.ts'
import { readJson } from '#documents/read-json.ts'
import { readSourceDocument } from '#documents/read-source-document.ts'

import { storablePlan } from './storable-plan.ts'

/** What a file says as a plan, and what it calls its sections. */
export type ParsedFile = { parsedPlan: ParsedPlan; sectionName?: string }

/**
 * What a file says as a plan: our own JSON, or a paper of any kind. `language` is what the person says it is in; else the
 * file says it, or its words do.
 * @throws Refusal of every `file…` code, and planFileInvalid for a JSON export that is wrong
 */
export const parsePlanFile = async (
  bytes: Uint8Array,
  language?: Language,
  budget = createBudget(),
): Promise<ParsedFile> => {
  const json = readJson(bytes)
  if (json)
    return {
      parsedPlan: json,
      ...(json.document.sectionName !== undefined && { sectionName: json.document.sectionName }),
    }
  const { paper, mark } = takeExportMark(await readSourceDocument(bytes, budget))
  const paperLanguage = language ?? (mark && isLanguage(mark.language) ? mark.language : undefined)
  const parsedPlan = storablePlan(readPlan(paper, paperLanguage ? { language: paperLanguage } : {}))
  const sectionName = sectionNameOf(paper)
  return {
    parsedPlan: mark?.partial
      ? { ...parsedPlan, document: { ...parsedPlan.document, partial: true } }
      : parsedPlan,
    ...(sectionName !== undefined && { sectionName }),
  }
}
