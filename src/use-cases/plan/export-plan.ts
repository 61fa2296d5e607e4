import { z } from 'zod'

import { strandsFound } from '#domain/plan/strands-found.ts'
import { type BesideRows, planList, planWorkbook } from '#documents/plan-sheets.ts'
import { writeJson } from '#documents/write-json.ts'
import { type Language, languages } from '#domain/language.ts'
import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { activityStatuses, type Plan } from '#domain/plan/plan.ts'
import { planTable, type PlanTable } from '#domain/plan/plan-table.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { csvSeparators } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { terms } from '#i18n/terms.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { searchPlan } from '#store/records/search.ts'
import type { Reader } from '#store/engine/transaction.ts'

import { csvFile, workbookFile } from './sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/** The kinds of files that a plan can be exported to. */
export const exportFormats = ['json', 'xlsx', 'csv'] as const

const short = textField(200)
const filter = z.object({
  section: short.optional(),
  year: z.coerce.number().int().optional(),
  lead: short.optional(),
  funding: short.optional(),
  mandate: short.optional(),
  tag: short.optional(),
  status: z.enum(activityStatuses).optional(),
})

/**
 * A plan as a file in a language: the whole of it, or the rows that every condition lets through; `words` are looked for
 * as the search does. JSON and XLSX can be imported again. A CSV is parted as the language expects, or by `separator`.
 * Refuses `notFound`.
 */
export const exportPlan = defineUseCase({
  name: 'export-plan',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({
    slug: slugField,
    format: z.enum(exportFormats),
    separator: z.enum(csvSeparators).optional(),
    language: z.enum(languages),
    filter: filter.default({}),
    words: textField(500).optional(),
  }),
  run: async ({ reader, input }) => {
    const plan = await demandPlan(reader, input.slug)
    const strands = input.words ? await rowsWith(reader, plan, input.words, input.language) : undefined
    const filter = { ...input.filter, ...(strands && { strands }) }
    const paper = paperFromPlan(plan, input.language, filter)
    const name = `${plan.slug}-${input.language}`
    if (input.format === 'json')
      return { name: `${name}.json`, mediaType: 'application/json', bytes: writeJson(paper) }
    const beside = [statuses(paper, planTable(plan, filter), input.language)]
    if (input.format === 'xlsx') return workbookFile(name, planWorkbook(paper, beside))
    return csvFile(name, planList(paper, beside), input)
  },
})

/** Where each row stands: a paper does not say it, the table on the page does. Both have the same rows in the same order. */
const statuses = (paper: ParsedPlan, table: PlanTable, language: Language): BesideRows => {
  const rows = paper.sections.flatMap(({ results }) => results.flatMap(result => result.rows))
  const found = table.sections.flatMap(({ results }) =>
    results.flatMap(result => result.rows.map(({ status }) => status)),
  )
  const words = new Map(
    rows.map((row, i) => [row, wordsIn(terms, language).status[found[i] ?? 'unreported']]),
  )
  return { heading: wordsIn(planPageWords, language).table.status, wordsOf: row => words.get(row) ?? '' }
}

const rowsWith = async (
  reader: Reader,
  plan: Plan,
  text: string,
  language: string,
): Promise<ReadonlySet<string>> => {
  const places = placesInPlan(plan)
  const hits = await searchPlan(reader, { planId: plan.id, text, language })
  return strandsFound(
    hits.flatMap(hit => {
      const place = places.get(hit.id)
      return place ? [{ ...hit, ...place }] : []
    }),
  )
}
