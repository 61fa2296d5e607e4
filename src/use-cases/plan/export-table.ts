import { z } from 'zod'

import type { Sheet } from '#documents/sheet.ts'
import { changeKinds, filterComparison } from '#domain/differences/comparison.ts'
import { type InstrumentCoverage, mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Right } from '#domain/rights/right.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { layComparisonTable } from '#reports/tables/comparison-table.ts'
import { layMandatesTable } from '#reports/tables/mandates-table.ts'
import { layPapersTable } from '#reports/tables/papers-table.ts'
import { layFiguresTable } from '#reports/tables/figures-table.ts'
import { layVersionsTable } from '#reports/tables/versions-table.ts'
import { listPapers } from '#store/files/papers.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { listVersions } from '#store/plan/versions.ts'

import { sheetChoice, sheetFile } from './sheet-file.ts'
import { defineUseCase } from '../use-case.ts'
import { loadComparison } from '../versions/load-comparison.ts'

/** The tables of a plan besides the official one, by their names in addresses and commands. */
export const planTables = ['mandates', 'standing', 'versions', 'papers', 'comparison'] as const

/** The rights that each table needs beside that to the plan. */
const tableRights: Readonly<Record<(typeof planTables)[number], readonly Right[]>> = {
  mandates: [],
  standing: [],
  versions: [['read', 'version']],
  papers: [['read', 'paper']],
  comparison: [['read', 'version']],
}

const input = z.object({
  slug: slugField,
  table: z.enum(planTables),
  ...sheetChoice,
  /** For the mandates: the slug of one instrument. */
  instrument: textField(200).optional(),
  /** For a comparison: its two versions, and the differences to show. */
  from: versionNameField.optional(),
  to: versionNameField.optional(),
  kind: z.enum(changeKinds).optional(),
  section: textField(200).optional(),
})

/**
 * A table of a plan as a file, with the same rows as its page under the same conditions.
 * @throws Refusal notFound
 */
export const exportTable = defineUseCase({
  name: 'export-table',
  kind: 'read',
  right: ['export', 'plan'],
  alsoRights: ({ table }) => tableRights[table],
  input,
  run: async ({ reader, input: request }) =>
    sheetFile(
      `${request.slug}-${request.table}-${request.language}`,
      await sheetOf(reader, request),
      request,
    ),
})

type TableRequest = z.output<typeof input>

const sheetOf = async (reader: Reader, request: TableRequest): Promise<Sheet> => {
  const { slug, table, language } = request
  if (table === 'comparison') return comparisonSheet(reader, request)
  const present = await demandPresentPlan(reader, slug)
  const { plan } = present
  switch (table) {
    case 'mandates':
      return layMandatesTable(present, mandatesOf(present, request.instrument), language)
    case 'standing':
      return layFiguresTable(present, language)
    case 'versions':
      return layVersionsTable(plan, await listVersions(reader, plan.id), language)
    case 'papers':
      return layPapersTable(plan, await listPapers(reader, plan.id), language)
  }
}

const mandatesOf = ({ plan, progress }: PlanState, instrument: string | undefined): InstrumentCoverage[] => {
  const mandates = mandateCoverage(plan, progress).filter(
    ({ slug }) => instrument === undefined || slug === instrument,
  )
  if (instrument !== undefined && mandates.length === 0) throw new Refusal('notFound', { what: instrument })
  return mandates
}

const comparisonSheet = async (
  reader: Reader,
  { slug, from = '', to, kind, section, language }: TableRequest,
): Promise<Sheet> => {
  const comparison = await loadComparison(reader, { slug, from, to, language })
  const filter = { ...(kind && { kind }), ...(section !== undefined && { section }) }
  return layComparisonTable(
    { ...comparison, comparison: filterComparison(comparison.comparison, filter), filter },
    language,
  )
}
