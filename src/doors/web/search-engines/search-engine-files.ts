import type { Context, Hono } from 'hono'

import { publicPerson } from '#registers/public-person.ts'
import { planKey, type PlanHead, type PresentPlan } from '#domain/progress/progress-stamp.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'

import { rendered, send } from '../frame/rendered.ts'
import type { Web } from '../frame/web.ts'
import type { Route } from '../route.ts'
import { robotsOf } from './robots.ts'
import { sitemapOf } from './sitemap.ts'

/** Serves the two files for search engines, made of what the public reads. */
export const mountSearchEngineFiles = (
  app: Hono,
  web: Web,
  { baseUrl, routes }: { baseUrl: string; routes: readonly Route[] },
): void => {
  app.get('/robots.txt', async c => {
    const heads = await publishedHeads(web)
    return sendFile(c, web, 'text/plain', heads, async () => robotsOf(baseUrl, routes, heads.length > 0))
  })
  app.get('/sitemap.xml', async c => {
    const heads = await publishedHeads(web)
    return sendFile(c, web, 'application/xml', heads, async () =>
      sitemapOf(baseUrl, await publishedPlans(web, heads)),
    )
  })
}

const publishedHeads = ({ jacana }: Web): Promise<readonly PlanHead[]> =>
  jacana.do(showPlanStamps, publicPerson, {})

const publishedPlans = (web: Web, heads: readonly PlanHead[]): Promise<PresentPlan[]> =>
  Promise.all(heads.map(({ slug }) => web.jacana.do(showProgress, publicPerson, { slug })))

const sendFile = async (
  c: Context,
  web: Web,
  mediaType: string,
  heads: readonly PlanHead[],
  make: () => Promise<string>,
): Promise<Response> => {
  const key = JSON.stringify([c.req.path, heads.map(planKey)])
  const { content } = await web.caches.files.at(key, async () => ({
    file: { name: c.req.path, mediaType },
    content: rendered(await make()),
  }))
  return send(c, content, {
    'content-type': `${mediaType}; charset=utf-8`,
    'cache-control': 'public, max-age=60',
  })
}
