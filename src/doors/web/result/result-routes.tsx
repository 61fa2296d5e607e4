import { pageKey } from '#domain/progress/progress-stamp.ts'
import type { IndicatorNumber } from '#use-cases/plan/indicator-numbers.ts'
import { showResult } from '#use-cases/plan/show-result.ts'

import { cachedPage, type Route, route } from '../route.ts'
import { resultPage } from './result-page.tsx'

/** The route of a result, by its number. */
export const resultRoutes: readonly Route[] = [
  route('result', {
    open: 'listed',
    get: async ({ ask, params: { slug, number }, view }) => {
      const { notes, place, numbers, ...present } = await ask(showResult, { slug, number })
      const { plan, progress } = present
      // Notes and numbers stand beside the plan: neither a new one nor an erased author raises its revision.
      const key = [
        ...pageKey(present, [place.section]),
        ...notes.flatMap(({ id, author }) => [id, author]),
        ...numbers.map(keyOfNumber),
      ]
      return cachedPage(key, () => resultPage({ plan, progress, place, notes, numbers, view }))
    },
    examples: ({ slug }) => [{ parts: { slug, number: '1.1' } }],
  }),
]

const keyOfNumber = ({ register, name, indicatorId, question, total, leftOut }: IndicatorNumber): string =>
  JSON.stringify([register.name, name, indicatorId, question, total, leftOut])
