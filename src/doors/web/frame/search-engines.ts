import type { MiddlewareHandler } from 'hono'

import { isListed } from './open-pages.ts'

/** Middleware that asks search engines to leave out everything but the pages that may be listed. */
export const listedOnly = (): MiddlewareHandler => async (c, next) => {
  await next()
  if (!isListed(c)) c.header('x-robots-tag', 'noindex')
}
