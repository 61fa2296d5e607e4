import type { Language } from '#domain/language.ts'
import type { SourceDocument } from '#domain/papers/source-document.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { readLines } from './lines/read-lines.ts'
import { takeRowMarks } from './row-marks.ts'
import { readTables } from './tables/read-tables.ts'

/**
 * The plan in a paper, read from its tables, or from its lines where the file has no tables. `language` is
 * the language of the paper as a person gave it; otherwise it is detected.
 * @throws Refusal fileNotAPlan where the paper has no table of a plan
 */
export const readPlan = (paper: SourceDocument, options: { language?: Language } = {}): ParsedPlan => {
  if (paper.kind === 'blocks') return takeRowMarks(readTables(paper, options.language))
  const plan = readLines(paper.lines, options.language)
  return takeRowMarks({ ...plan, warnings: [...(paper.warnings ?? []), ...plan.warnings] })
}
