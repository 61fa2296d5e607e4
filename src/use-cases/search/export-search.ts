import { z } from 'zod'

import { textField } from '#fields/kinds/text.ts'
import { laySearchTable } from '#reports/tables/search-table.ts'
import { listHeads } from '#store/plan/plans.ts'
import { findEntries } from '#store/records/search.ts'

import { placeHits } from './search-plans.ts'
import { sheetChoice, sheetFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/** The hits of a search over all plans, as a file: the best 1,000, where a page shows 50. */
export const exportSearch = defineUseCase({
  name: 'export-search',
  kind: 'read',
  right: ['export', 'plan'],
  input: z.object({
    text: textField(500),
    ...sheetChoice,
  }),
  run: async ({ reader, input }) => {
    const { text, language } = input
    const { hits } = await findEntries(reader, { text, language })
    return sheetFile(
      `search-${language}`,
      laySearchTable(text, await placeHits(reader, await listHeads(reader), hits), language),
      input,
    )
  },
})
