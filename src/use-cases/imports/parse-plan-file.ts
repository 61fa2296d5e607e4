import { isLanguage, type Language } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import { sectionNameOf } from '#domain/papers/section-name.ts'
import { createBudget } from '#documents/budget.ts'
import { takeExportMark } from '#documents/export-mark.ts'
import { readJson } from '#documents/read-json.ts'
import { readSourceDocument } from '#documents/read-source-document.ts'

import { storablePlan } from './storable-plan.ts'

/** A file read as a plan, and its word for sections. */
export type ParsedFile = { parsedPlan: ParsedPlan; sectionName?: string }

/**
 * A file read as a plan: a JSON export of Jacana, or a document of another kind.
 * `language` is the choice of the person; without it, the file's own statement or its words decide.
 * @throws Refusal (every `file…` code)
 * @throws Refusal planFileInvalid for a JSON export that is wrong
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
