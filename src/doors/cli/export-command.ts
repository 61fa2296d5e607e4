import { languages } from '#domain/language.ts'
import { csvSeparators } from '#i18n/formats.ts'
import { exportFormats, exportPlan } from '#use-cases/plan/export-plan.ts'
import { exportTable } from '#use-cases/plan/export-table.ts'

import { demandPlanSlug } from './demand-plan-slug.ts'
import { readChoice, readOptions } from './read-options.ts'
import type { Call } from './surroundings.ts'
import { writeOutput } from './write-output.ts'

/**
 * `jacana export NAME`: a plan as a file, or on standard output; with `--table`, another of its tables.
 * @throws Refusal notFound
 */
export const exportCommand = async (call: Call): Promise<void> => {
  const { words, person, openJacana } = call
  const { values, operand: name } = readOptions(call, exportOptions, words.planNeeded)
  const language = readChoice(call, 'language', values.language, languages) ?? call.language
  const separator = readChoice(call, 'separator', values.separator, csvSeparators)
  const table = readChoice(call, 'table', values.table, listTables)
  const format =
    readChoice(call, 'format', values.format, table ? sheetFormats : exportFormats) ??
    (table ? 'xlsx' : 'json')
  const { jacana, close } = await openJacana()
  try {
    const slug = await demandPlanSlug(jacana, person, name)
    const request = { slug, language, ...(separator && { separator }) }
    const { bytes } =
      table && format !== 'json'
        ? await jacana.do(exportTable, person, { ...request, table, format })
        : await jacana.do(exportPlan, person, { ...request, format })
    await writeOutput(call, bytes, values.out)
  } finally {
    await close()
  }
}

/** The tables that need only the name of a plan. */
const listTables = ['mandates', 'standing', 'versions', 'papers'] as const
const sheetFormats = ['xlsx', 'csv'] as const

const text = { type: 'string' } as const
const exportOptions = { format: text, separator: text, table: text, language: text, out: text }
