import type { Hono } from 'hono'
import { search } from '#use-cases/search/search.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { show, viewOf, type Web } from '../frame/show.ts'
import { SearchPage } from './search-page.tsx'

const mostShown = 100

/** Search over the plans. */
export const mountSearch = (app: Hono, web: Web): void => {
  app.get('/:language{(?:en|fr|es)}/search', async c => {
    const view = viewOf(c, web)
    const text = (c.req.query('q') ?? '').trim().slice(0, 200)
    const plans = text ? await web.jacana.do(showPlans, web.person, {}) : []
    const found = await Promise.all(
      plans.map(({ slug }) =>
        web.jacana.do(search, web.person, { slug, text, language: view.language, limit: mostShown }),
      ),
    )
    return show(c, <SearchPage text={text} found={found} view={view} />)
  })
}
