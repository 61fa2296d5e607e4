import { Hono } from 'hono'
import { trimTrailingSlash } from 'hono/trailing-slash'

import { privateAddresses, protectiveHeaders, sameSiteOnly, shortAddressOnly } from '#doors/http/security.ts'
import type { PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { createExportJobs, type ExportJobs } from '#use-cases/register-sheets/export-jobs.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { type Assets, mountAssets } from './frame/assets.ts'
import { mountEntrance, mountProviderReturn } from './frame/entrance.ts'
import { createPageCaches } from './frame/page-caches.ts'
import { mountProblems } from './frame/problem.tsx'
import type { RememberedPages } from './frame/remembered-pages.ts'
import { listedOnly } from './frame/search-engines.ts'
import { secondFactorFirst } from './frame/second-factor-first.ts'
import { knowVisitor } from './frame/view-of.ts'
import type { Web, WebPeople } from './frame/web.ts'
import { mountHealth } from './health.ts'
import { routes } from './routes.ts'
import { isOneClickPath } from './mail/one-click-path.ts'
import { mountSearchEngineFiles } from './search-engines/search-engine-files.ts'
import { serveRoutes } from './serve-route.tsx'

/** What the pages need. */
export type WebSetup = {
  jacana: Jacana
  paperJobs: PaperJobs
  /** Absent in most tests, where nobody waits for the end of what was begun. */
  exportJobs?: ExportJobs
  people: WebPeople
  /** The address that readers use. */
  baseUrl: string
  assets: Assets
  /** The address to write to about this site. */
  contact?: string | undefined
  /** The API for other programs, which answers everything below its address; absent in most tests. */
  api?: Hono
  /** Remembers the pages of the public; absent where nothing is remembered, as in tests. */
  rememberedPages?: RememberedPages
  /** Reports a defect. */
  report: (defect: unknown) => void
  /** Checks that the database answers. */
  checkDatabase: () => Promise<void>
  /** Whether there is a mail server, so that mail does not only wait. */
  sendsMail?: boolean
}

/** The web application, which answers requests with pages. */
export const createWeb = ({
  jacana,
  paperJobs,
  people,
  baseUrl,
  assets,
  contact,
  api,
  rememberedPages,
  report,
  exportJobs = createExportJobs(jacana, report),
  checkDatabase,
  sendsMail = false,
}: WebSetup): Hono => {
  const app = new Hono()
  const caches = createPageCaches()
  const secure = baseUrl.startsWith('https:')
  const web: Web = {
    jacana,
    paperJobs,
    exportJobs,
    people,
    assets: assets.names,
    caches,
    secure,
    sendsMail,
    baseUrl,
    report,
    ...(contact && { contact }),
  }
  // This stands before the check of host names, because a supervisor may use any name.
  mountHealth(app, checkDatabase)
  mountProviderReturn(app)
  // Programs bring keys and no cookies, and read problems instead of pages.
  if (api) app.route('/api', api)
  if (rememberedPages) app.use(rememberedPages.remember)
  app.use(listedOnly())
  app.use(
    privateAddresses(),
    protectiveHeaders(),
    shortAddressOnly(),
    sameSiteOnly(baseUrl, isOneClickPath),
    trimTrailingSlash(),
  )
  mountProblems(app, web, report)
  mountAssets(app, assets)
  mountSearchEngineFiles(app, web, { baseUrl, routes })
  app.use(knowVisitor(web), secondFactorFirst())
  mountEntrance(app, web)
  serveRoutes(app, web, routes)
  return app
}
