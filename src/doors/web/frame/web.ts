import type { Context } from 'hono'

import type { Person } from '#domain/rights.ts'
import type { PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import type { PageCaches } from './page-caches.ts'
import type { AssetNames } from './view.ts'

/** What every route needs. */
export type Web = {
  jacana: Jacana
  paperJobs: PaperJobs
  /** The person who sent a request. */
  personOf: (c: Context) => Person
  assets: AssetNames
  caches: PageCaches
  /** Whether readers use https, so that cookies can be restricted to it. */
  secure: boolean
}
