import { z } from 'zod'

import { strandsFound } from '#domain/plan/strands-found.ts'
import { languages } from '#domain/language.ts'
import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import { paperFromPlan } from '#domain/paper/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/paper/parsed-plan.ts'
import { activityStatuses, type Plan } from '#domain/plan/plan.ts'
import { slugField } from '#fields/slug.ts'
import { textField } from '#fields/text.ts'
import { demandPlan } from '#store/plans.ts'
import { searchPlan } from '#store/search.ts'
import type { Reader } from '#store/transaction.ts'

import { defineUseCase } from './use-case.ts'

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
 * as the search does. JSON and XLSX can be imported again. Refuses `notFound`.
 */
export const exportPlan = defineUseCase({
  name: 'export-plan',
  kind: 'read',
  permission: 'plan.read',
  input: z.object({
    slug: slugField,
    format: z.enum(exportFormats),
    language: z.enum(languages),
    filter: filter.default({}),
    words: textField(500).optional(),
  }),
  run: async ({ reader, input }) => {
    const plan = await demandPlan(reader, input.slug)
    const strands = input.words ? await rowsWith(reader, plan, input.words, input.language) : undefined
    const paper = paperFromPlan(plan, input.language, { ...input.filter, ...(strands && { strands }) })
    const { mediaType, write } = formats[input.format]
    return { name: `${plan.slug}-${input.language}.${input.format}`, mediaType, bytes: await write(paper) }
  },
})

type Format = { mediaType: string; write: (paper: ParsedPlan) => Promise<Uint8Array> }

// Each writer is loaded when it is asked for: the libraries of spreadsheets are large.
const formats: Record<(typeof exportFormats)[number], Format> = {
  json: { mediaType: 'application/json', write: async paper => (await import('#documents/write-json.ts')).writeJson(paper) },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async paper => (await import('#documents/write-xlsx.ts')).writeXlsx(paper),
  },
  csv: { mediaType: 'text/csv; charset=utf-8', write: async paper => (await import('#documents/write-csv.ts')).writeCsv(paper) },
}

const rowsWith = async (reader: Reader, plan: Plan, text: string, language: string): Promise<ReadonlySet<string>> => {
  const places = placesInPlan(plan)
  const hits = await searchPlan(reader, { planId: plan.id, text, language })
  return strandsFound(
    hits.flatMap(hit => {
      const place = places.get(hit.id)
      return place ? [{ ...hit, ...place }] : []
    }),
  )
}
