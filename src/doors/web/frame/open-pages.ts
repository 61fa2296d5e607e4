import type { Context } from 'hono'

import { visitorOf } from './view-of.ts'
import type { Web } from './web.ts'

/** How open a page is: everybody may read it, and search engines may list it or not. */
export type Openness = 'listed' | 'unlisted'

/** Marks a request as one for an open page. */
export const markOpen = (c: Context, openness: Openness): void => c.set('openness', openness)

/**
 * Whether a request is for an open page and says nothing of who sends it, so that all get the same answer.
 */
export const isForEverybody = (c: Context): boolean =>
  c.get('openness') !== undefined &&
  c.req.method === 'GET' &&
  c.req.header('cookie') === undefined &&
  c.req.header('authorization') === undefined &&
  visitorOf(c).by === 'nobody'

/**
 * How long an answer may be kept, and by whom.
 * What is taken back must be gone within a minute, with the time in which a cache may still show the old page
 * while it fetches the new one. A page with the line of the demo is for this machine alone.
 */
export const cacheControl = (c: Context, web: Web, status = 200): string =>
  status === 200 && isForEverybody(c) && !web.people.demo?.isOffered(c)
    ? 'public, max-age=30, stale-while-revalidate=30'
    : 'private, no-cache'

/** Whether search engines may list the answer: an open page without conditions, as everybody reads it. */
export const isListed = (c: Context): boolean =>
  c.get('openness') === 'listed' &&
  c.res.status === 200 &&
  visitorOf(c).by === 'nobody' &&
  !c.req.url.includes('?')
