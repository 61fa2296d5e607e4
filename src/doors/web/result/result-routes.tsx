import { pageKey } from '#domain/progress/progress-stamp.ts'
import { Refusal } from '#domain/refusal.ts'
import { showNotes } from '#use-cases/plan/show-notes.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'

import { resultNumbered } from '../parts/plan-places.ts'
import { cachedPage, type Route, route } from '../route.ts'
import { notedAt } from './result-notes.tsx'
import { resultPage } from './result-page.tsx'

/** The route of a result, by its number. */
export const resultRoutes: readonly Route[] = [
  route('result', {
    get: async ({ ask, params: { slug, number }, view }) => {
      const present = await ask(showProgress, { slug })
      const { plan, progress } = present
      const place = resultNumbered(plan, number)
      if (!place) throw new Refusal('notFound', { what: number })
      const notes = await ask(showNotes, { slug, subjects: notedAt(place) })
      // Notes are stored beside the plan, so a new note does not raise the plan's revision.
      const key = [...pageKey(present, [place.section]), ...notes.map(({ id }) => id)]
      return cachedPage(key, () => resultPage({ plan, progress, place, notes, view }))
    },
    examples: ({ slug }) => [{ parts: { slug, number: '1.1' } }],
  }),
]
