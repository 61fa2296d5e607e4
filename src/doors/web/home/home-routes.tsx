import { mandateCoverage } from '#domain/plan/mandate-coverage.ts'
import { standing } from '#domain/plan/standing.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'

import { cachedPage, page, type Route, route } from '../route.ts'
import { emptyPage } from './empty-page.tsx'
import { homePage } from './home-page.tsx'

/** The first page: where the newest plan stands. */
export const homeRoutes: readonly Route[] = [
  route('home', {
    get: async ({ ask, view }) => {
      const [newest] = await ask(showPlans, {})
      if (!newest) return page(emptyPage({ view }))
      const plan = await ask(showPlan, { slug: newest.slug })
      return cachedPage([plan.id, plan.revision], () =>
        homePage({ plan, standing: standing(plan), instruments: mandateCoverage(plan), view }),
      )
    },
    examples: () => [{ parts: {} }],
  }),
]
