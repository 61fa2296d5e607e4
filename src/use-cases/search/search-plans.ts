import { z } from 'zod'

import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import type { PlanHead } from '#domain/progress/progress-stamp.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { instrumentSlug } from '#domain/words/mandate.ts'
import type { Reference } from '#domain/words/mandate.ts'
import { languageTagField } from '#fields/kinds/language-tag.ts'
import { textField } from '#fields/kinds/text.ts'
import { listHeads, presentAt } from '#store/plan/plans.ts'
import { mostHits, findEntries } from '#store/records/search.ts'
import type { SearchHit } from '#store/records/search.ts'
import type { Reader } from '#store/engine/transaction.ts'

import type { PlacedHit } from './search.ts'
import { defineUseCase } from '../use-case.ts'

/** The hits in one plan, best first. */
export type PlanHits = PlanState & { hits: PlacedHit[] }

/** The most hits that the pages of a search show. */
export const mostHitsShown = mostHits

/** The number of hits on a page of a search. */
const hitsPerPage = 50

/** The highest page number that a search can have. */
export const lastSearchPage = mostHits / hitsPerPage

/** A page of the hits in all plans, best first, and the instruments that the question names. */
export const searchPlans = defineUseCase({
  name: 'search-plans',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({
    text: textField(500),
    language: languageTagField,
    page: z.coerce.number().int().min(1).max(lastSearchPage).default(1),
  }),
  run: async ({ reader, input: { text, language, page } }) => {
    const heads = await listHeads(reader)
    const place = { from: (page - 1) * hitsPerPage, count: hitsPerPage }
    const { hits, total, references } = await findEntries(reader, { text, language, ...place })
    const pages = Math.ceil(Math.min(total, mostHits) / hitsPerPage)
    const instruments = await citedInstruments(reader, heads, references)
    return { plans: await placeHits(reader, heads, hits), total, page, pages, instruments }
  },
})

/** Hits by plan, each with its place in the plan. */
export const placeHits = async (
  reader: Reader,
  heads: readonly PlanHead[],
  hits: readonly SearchHit[],
): Promise<PlanHits[]> => {
  const results: PlanHits[] = []
  for (const [planId, own] of Map.groupBy(hits, hit => hit.planId)) {
    const head = heads.find(({ id }) => id === planId)
    const present = head && (await presentAt(reader, head))
    if (present) results.push({ ...present, hits: placesOf(present.plan, own) })
  }
  return results
}

const placesOf = (plan: Plan, hits: readonly SearchHit[]): PlacedHit[] =>
  hits.flatMap(hit => {
    const place = placesInPlan(plan).get(hit.id)
    return place ? [{ ...hit, ...place }] : []
  })

// A link to an instrument goes to its page in the newest plan.
const citedInstruments = async (
  reader: Reader,
  [newest]: readonly PlanHead[],
  references: readonly Reference[],
) => {
  if (references.length === 0 || !newest) return []
  const present = await presentAt(reader, newest)
  const symbols = new Set(present && mandateCoverage(present.plan, present.progress).map(({ slug }) => slug))
  return references.filter(reference => symbols.has(instrumentSlug(reference)))
}
