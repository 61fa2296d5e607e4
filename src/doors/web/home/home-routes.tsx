import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { pageKey } from '#domain/progress/progress-stamp.ts'
import { planFigures } from '#domain/progress/plan-figures.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'

import { cachedPage, page, type Route, route } from '../route.ts'
import { emptyPage } from './empty-page.tsx'
import { homePage } from './home-page.tsx'

/** The first page: where the newest plan stands. */
export const homeRoutes: readonly Route[] = [
  route('home', {
    get: async ({ ask, view }) => {
      const [newest] = await ask(showPlans, {})
      if (!newest) return page(emptyPage({ view }))
      const present = await ask(showProgress, { slug: newest.slug })
      const { plan, progress } = present
      return cachedPage(pageKey(present), () =>
        homePage({
          plan,
          figures: planFigures(plan, progress),
          instruments: mandateCoverage(plan, progress),
          view,
        }),
      )
    },
    examples: () => [{ parts: {} }],
  }),
]
