import { planKey } from '#domain/progress/progress-stamp.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { exportSearch } from '#use-cases/search/export-search.ts'
import { lastSearchPage, searchPlans } from '#use-cases/search/search-plans.ts'

import { readTableFile } from '../addresses/table-addresses.ts'
import { cachedPage, download, page, type Route, route } from '../route.ts'
import { searchPage } from './search-page.tsx'

/** The routes of the search, and of its hits as a file. */
export const searchRoutes: readonly Route[] = [
  route('search', {
    open: 'unlisted',
    get: async ({ ask, query, view }) => {
      const text = textIn(query)
      if (!text) return page(searchPage({ text, view }))
      const key = (await ask(showPlanStamps, {})).map(planKey)
      const request = { text, language: view.language, page: pageIn(query) }
      return cachedPage(key, async () => searchPage({ text, answer: await ask(searchPlans, request), view }))
    },
    examples: () => [
      { parts: {}, query: { q: 'SC63' } },
      { parts: {}, query: { q: 'volcano' } },
    ],
  }),

  route('searchFile', {
    open: 'unlisted',
    get: async ({ ask, params: { file }, query, view }) =>
      download(
        await ask(exportSearch, { text: textIn(query), ...readTableFile(file, query, view.language) }),
      ),
  }),
]

const textIn = (query: URLSearchParams): string => (query.get('q') ?? '').trim().slice(0, 200)

const pageIn = (query: URLSearchParams): number =>
  Math.min(Math.max(Number.parseInt(query.get('page') ?? '', 10) || 1, 1), lastSearchPage)
