import { Hono } from 'hono'
import { trimTrailingSlash } from 'hono/trailing-slash'
import type { Person } from '#domain/rights.ts'
import type { Makings } from '#use-cases/papers/makings.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { mountActivity } from './activity/mount-activity.tsx'
import { type Assets, mountAssets } from './frame/assets.ts'
import { mountHome } from './home/mount-home.tsx'
import { mountImport } from './import/mount-import.tsx'
import { mountMandates } from './mandates/mount-mandates.tsx'
import { mountPapers } from './papers/mount-papers.tsx'
import { mountPlan } from './plan/mount-plan.tsx'
import { mountProblems } from './frame/problem.tsx'
import { createPageCache } from './frame/rendered.ts'
import { mountSearch } from './search/mount-search.tsx'
import { mountReturns } from './returns/mount-returns.tsx'
import { protectiveHeaders, sameSiteOnly } from './frame/security.ts'
import type { Web } from './frame/show.ts'
import { mountTables } from './tables/mount-tables.tsx'
import { mountVersions } from './versions/mount-versions.tsx'

/** What the pages need: whom to ask, the papers in the making, who acts, the address readers use, what `loadAssets` read, and where defects are told. */
export type WebSetup = {
  jacana: Jacana
  makings: Makings
  person: Person
  baseUrl: string
  assets: Assets
  report: (defect: unknown) => void
}

/** The pages of Jacana, as an application that answers requests. */
export const createWeb = ({ jacana, makings, person, baseUrl, assets, report }: WebSetup): Hono => {
  const app = new Hono()
  const pages = createPageCache(mostPages)
  const web: Web = {
    jacana,
    makings,
    person,
    assets: assets.names,
    pages,
    secure: baseUrl.startsWith('https:'),
  }
  app.use(protectiveHeaders(), sameSiteOnly(baseUrl), trimTrailingSlash())
  mountProblems(app, web, report)
  mountAssets(app, assets)
  mountTables(app, web)
  mountHome(app, web)
  mountPlan(app, web)
  mountActivity(app, web)
  mountMandates(app, web)
  mountImport(app, web)
  mountSearch(app, web)
  mountVersions(app, web)
  mountPapers(app, web)
  mountReturns(app, web)
  return app
}

/** Whole pages kept ready: each in a few forms of some 20 to 120 kB. */
const mostPages = 200
