import type { Language } from '#domain/language.ts'
import type { SourceDocument } from '#domain/papers/source-document.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { readLines } from './lines/read-lines.ts'
import { takeRowMarks } from './row-marks.ts'
import { readTables } from './tables/read-tables.ts'

/**
 * What a paper says as a plan: from its tables where the file has kept them, else from its lines. `language` is what the
 * person says the paper is in; without it, it is detected.
 * @throws Refusal `fileNotAPlan` where the paper has no table of a plan.
 */
export const readPlan = (paper: SourceDocument, options: { language?: Language } = {}): ParsedPlan => {
  if (paper.kind === 'blocks') return takeRowMarks(readTables(paper, options.language))
  const plan = readLines(paper.lines, options.language)
  return takeRowMarks({ ...plan, warnings: [...(paper.warnings ?? []), ...plan.warnings] })
}
