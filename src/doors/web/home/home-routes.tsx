import { may } from '../frame/may.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { planKey } from '#domain/progress/progress-stamp.ts'
import { postKey } from '#domain/people/secretariat-post.ts'
import { planFigures } from '#domain/progress/plan-figures.ts'
import { ownPosts } from '#domain/rights/own-posts.ts'
import { showPostRows } from '#use-cases/plan/show-post-rows.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'

import { cachedPage, page, type Route, route } from '../route.ts'
import { emptyPage } from './empty-page.tsx'
import { homePage } from './home-page.tsx'
import { welcomePage } from './welcome-page.tsx'

/** The routes of the first page, which shows the progress of the newest plan. */
export const homeRoutes: readonly Route[] = [
  route('home', {
    open: 'listed',
    get: async ({ ask, person, view }) => {
      const [newest] = may(view, 'read', 'plan') ? await ask(showPlanStamps, {}) : []
      if (!newest) return page(view.by === 'nobody' ? welcomePage({ view }) : emptyPage({ view }))
      const posts = ownPosts(person)
      // The page says what is to be done this year.
      const key = [...planKey(newest), ...posts.map(postKey), new Date().getFullYear()]
      return cachedPage(key, async () => {
        const { plan, progress, stamps: _, ...sight } = await ask(showProgress, { slug: newest.slug })
        const instruments = mandateCoverage(plan, progress)
        const own = posts.length > 0 ? await ask(showPostRows, { slug: newest.slug, posts }) : undefined
        return homePage({ plan, figures: planFigures(plan, progress), instruments, own, sight, view })
      })
    },
    examples: () => [{ parts: {} }],
  }),
]
