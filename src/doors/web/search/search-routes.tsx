import { showPlans } from '#use-cases/plan/show-plans.ts'
import { exportSearch } from '#use-cases/search/export-search.ts'
import { search } from '#use-cases/search/search.ts'

import { readTableFile } from '../addresses/table-addresses.ts'
import { download, page, type Route, route } from '../route.ts'
import { searchPage } from './search-page.tsx'

const mostShown = 100

/** Search over the plans, and what it found as a file. */
export const searchRoutes: readonly Route[] = [
  route('search', {
    get: async ({ ask, query, view }) => {
      const text = textIn(query)
      const plans = text ? await ask(showPlans, {}) : []
      const found = await Promise.all(
        plans.map(({ slug }) => ask(search, { slug, text, language: view.language, limit: mostShown })),
      )
      return page(searchPage({ text, found, view }))
    },
    examples: () => [
      { parts: {}, query: { q: 'SC63' } },
      { parts: {}, query: { q: 'volcano' } },
    ],
  }),

  route('searchFile', {
    get: async ({ ask, params: { file }, query, view }) =>
      download(
        await ask(exportSearch, { text: textIn(query), ...readTableFile(file, query, view.language) }),
      ),
  }),
]

const textIn = (query: URLSearchParams): string => (query.get('q') ?? '').trim().slice(0, 200)
