import { z } from 'zod'

import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import { textField } from '#fields/kinds/text.ts'
import { laySearchTable } from '#reports/tables/search-table.ts'
import { demandPlan, listPlans } from '#store/plan/plans.ts'
import { searchPlan } from '#store/records/search.ts'

import { sheetChoice, sheetFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/** What a search over all plans finds, as a file; all of it, where a page shows the best only. */
export const exportSearch = defineUseCase({
  name: 'export-search',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({
    text: textField(500),
    ...sheetChoice,
  }),
  run: async ({ reader, input }) => {
    const { text, language } = input
    const found = []
    for (const { slug } of await listPlans(reader)) {
      const plan = await demandPlan(reader, slug)
      const places = placesInPlan(plan)
      const hits = await searchPlan(reader, { planId: plan.id, text, language })
      found.push({
        plan,
        hits: hits.flatMap(hit => {
          const place = places.get(hit.id)
          return place ? [{ ...hit, ...place }] : []
        }),
      })
    }
    return sheetFile(`search-${language}`, laySearchTable(text, found, language), input)
  },
})
