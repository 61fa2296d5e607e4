import { pageKey } from '#domain/progress/progress-stamp.ts'
import { showResult } from '#use-cases/plan/show-result.ts'

import { cachedPage, type Route, route } from '../route.ts'
import { resultPage } from './result-page.tsx'

/** The route of a result, by its number. */
export const resultRoutes: readonly Route[] = [
  route('result', {
    open: 'listed',
    get: async ({ ask, params: { slug, number }, view }) => {
      const { notes, place, ...present } = await ask(showResult, { slug, number })
      const { plan, progress } = present
      // Notes are stored beside the plan, so a new note does not raise the plan's revision.
      const key = [...pageKey(present, [place.section]), ...notes.map(({ id }) => id)]
      return cachedPage(key, () => resultPage({ plan, progress, place, notes, view }))
    },
    examples: ({ slug }) => [{ parts: { slug, number: '1.1' } }],
  }),
]
