import { Refusal } from '#domain/refusal.ts'
import { showNotes } from '#use-cases/plan/show-notes.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'

import { resultNumbered } from '../parts/plan-places.ts'
import { cachedPage, type Route, route } from '../route.ts'
import { notedAt } from './result-notes.tsx'
import { resultPage } from './result-page.tsx'

/** A result by its number. */
export const resultRoutes: readonly Route[] = [
  route('result', {
    get: async ({ ask, params: { slug, number }, view }) => {
      const plan = await ask(showPlan, { slug })
      const place = resultNumbered(plan, number)
      if (!place) throw new Refusal('notFound', { what: number })
      const notes = await ask(showNotes, { slug, subjects: notedAt(place) })
      // Notes stand beside the plan: one more does not raise its revision.
      const key = [plan.id, plan.revision, ...notes.map(({ id }) => id)]
      return cachedPage(key, () => resultPage({ plan, place, notes, view }))
    },
    examples: ({ slug }) => [{ parts: { slug, number: '1.1' } }],
  }),
]
