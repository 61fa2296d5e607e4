import { type Context, Hono } from 'hono'
import { trimTrailingSlash } from 'hono/trailing-slash'

import type { Person } from '#domain/rights.ts'
import type { PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { type Assets, mountAssets } from './frame/assets.ts'
import { mountEntrance } from './frame/entrance.ts'
import { createPageCaches } from './frame/page-caches.ts'
import { mountProblems } from './frame/problem.tsx'
import { protectiveHeaders, sameSiteOnly, shortAddressOnly } from './frame/security.ts'
import type { Web } from './frame/web.ts'
import { mountHealth } from './health.ts'
import { routes } from './routes.ts'
import { serveRoutes } from './serve-route.tsx'

/** What the pages need. */
export type WebSetup = {
  jacana: Jacana
  paperJobs: PaperJobs
  /** Who sent a request. */
  personOf: (c: Context) => Person
  /** The address that readers use. */
  baseUrl: string
  assets: Assets
  /** Where defects are told. */
  report: (defect: unknown) => void
  /** Asks the database for an answer. */
  checkDatabase: () => Promise<void>
}

/** The pages of Jacana, as an application that answers requests. */
export const createWeb = ({
  jacana,
  paperJobs,
  personOf,
  baseUrl,
  assets,
  report,
  checkDatabase,
}: WebSetup): Hono => {
  const app = new Hono()
  const caches = createPageCaches()
  const secure = baseUrl.startsWith('https:')
  const web: Web = { jacana, paperJobs, personOf, assets: assets.names, caches, secure }
  // Before the check of names: a supervisor may ask by any.
  mountHealth(app, checkDatabase)
  app.use(protectiveHeaders(), shortAddressOnly(), sameSiteOnly(baseUrl), trimTrailingSlash())
  mountProblems(app, web, report)
  mountAssets(app, assets)
  mountEntrance(app, web)
  serveRoutes(app, web, routes)
  return app
}
