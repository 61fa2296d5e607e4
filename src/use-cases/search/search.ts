import { z } from 'zod'

import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import type { PartPlace } from '#domain/plan/find-in-plan.ts'
import { languageTagField } from '#fields/kinds/language-tag.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'
import { searchPlan } from '#store/records/search.ts'
import type { SearchHit } from '#store/records/search.ts'

import { defineUseCase } from '../use-case.ts'

/** A hit and its place in the plan. */
export type PlacedHit = SearchHit & PartPlace

/**
 * The hits of a search in a plan, best first, in three languages, whatever the endings and accents.
 * @throws Refusal notFound where there is no such plan
 */
export const search = defineUseCase({
  name: 'search',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({
    slug: slugField,
    text: textField(500),
    language: languageTagField,
  }),
  run: async ({ reader, input }) => {
    const { plan, progress } = await demandPresentPlan(reader, input.slug)
    const places = placesInPlan(plan)
    const hits = await searchPlan(reader, { planId: plan.id, ...input })
    return {
      plan,
      progress,
      hits: hits.flatMap((hit): PlacedHit[] => {
        const place = places.get(hit.id)
        return place ? [{ ...hit, ...place }] : []
      }),
    }
  },
})
