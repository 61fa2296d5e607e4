import { z } from 'zod'

import { type ExtraColumn, planList, planWorkbook } from '#documents/plan-sheets.ts'
import { writeJson } from '#documents/write-json.ts'
import type { Language } from '#domain/language.ts'
import { withFilledColumns } from '#domain/papers/filled-columns.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { strandStatus } from '#domain/progress/strand-status.ts'
import { planTable, type PlanTable } from '#domain/plan/plan-table.ts'
import { csvSeparators } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { terms } from '#i18n/terms.ts'

import { csvFile, workbookFile } from './sheet-file.ts'
import { requestedRows, rowsField } from './show-rows.ts'
import { defineUseCase } from '../use-case.ts'

/** The kinds of file that a plan can be exported to. */
export const exportFormats = ['json', 'xlsx', 'csv'] as const

/**
 * A plan as a file in a language: the whole plan, or the rows that meet every condition.
 * `words` match as in the search. JSON and XLSX files can be imported again.
 * A CSV file has the separator that is usual in the language, or `separator`.
 * @throws Refusal notFound
 */
export const exportPlan = defineUseCase({
  name: 'export-plan',
  kind: 'read',
  right: ['export', 'plan'],
  input: z.object({
    ...rowsField,
    format: z.enum(exportFormats),
    separator: z.enum(csvSeparators).optional(),
  }),
  run: async ({ reader, input }) => {
    const { plan: storedPlan, progress, filter } = await requestedRows(reader, input)
    const plan = withFilledColumns(storedPlan)
    const paper = paperFromPlan(plan, input.language, filter)
    const name = `${plan.slug}-${input.language}`
    if (input.format === 'json')
      return { name: `${name}.json`, mediaType: 'application/json', bytes: writeJson(paper) }
    const beside = [statuses(paper, planTable(plan, filter), progress, input.language)]
    if (input.format === 'xlsx') return workbookFile(name, planWorkbook(paper, beside))
    return csvFile(name, planList(paper, beside), input)
  },
})

/** The status of each row, which papers do not have; the page's table has the same rows in the same order. */
const statuses = (
  paper: ParsedPlan,
  table: PlanTable,
  progress: PlanProgress,
  language: Language,
): ExtraColumn => {
  const rows = paper.sections.flatMap(({ results }) => results.flatMap(result => result.rows))
  const texts = table.sections.flatMap(({ results }) =>
    results.flatMap(result => result.rows.map(({ strand }) => strandStatus(strand, progress))),
  )
  const words = new Map(
    rows.map((row, i) => [row, wordsIn(terms, language).status[texts[i] ?? 'unreported']]),
  )
  return { heading: wordsIn(planPageWords, language).table.status, wordsOf: row => words.get(row) ?? '' }
}
