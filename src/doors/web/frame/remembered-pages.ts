import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

import type { Context, MiddlewareHandler } from 'hono'

import { isForEverybody } from './open-pages.ts'
import { encodingFor } from './rendered.ts'

/**
 * The pages of the public, ready to be sent: a request is answered before the routes, and before any query.
 */
export type RememberedPages = {
  /** Answers a request from memory; false where the page must be made. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Middleware that remembers what everybody gets; it stands before all other middleware. */
  remember: MiddlewareHandler
  /** Forgets all pages, because anything may have changed. */
  forget: () => void
}

/**
 * What the memory asks: whether all changes are signalled, and whether a request may become a person of the
 * example.
 */
export type MemorySetup = {
  seesAllChanges: () => boolean
  isDemoOffered: (request: IncomingMessage) => boolean
}

type RememberedPage = {
  bytes: Buffer
  etag: string
  headers: OutgoingHttpHeaders
  unchanged: OutgoingHttpHeaders
}

/** The most bytes of the pages in memory. */
const mostBytes = 32_000_000

/** A memory of pages without any page. */
export const createRememberedPages = ({ seesAllChanges, isDemoOffered }: MemorySetup): RememberedPages => {
  const pages = new Map<string, RememberedPage>()
  let total = 0
  let changes = 0
  const forget = () => {
    changes += 1
    total = 0
    pages.clear()
  }
  // A page says in its frame whether the demo is offered. The host was checked when the page was made.
  const keyOf = (request: IncomingMessage): string =>
    `${request.headers.host} ${encodingOf(request)} ${isDemoOffered(request)} ${request.url}`
  const put = (key: string, page: RememberedPage) => {
    if (total + page.bytes.length > mostBytes) forget()
    total += page.bytes.length - (pages.get(key)?.bytes.length ?? 0)
    pages.set(key, page)
  }
  return {
    answer: (request, response) => {
      if (!mayBeRemembered(request) || !seesAllChanges()) return false
      const page = pages.get(keyOf(request))
      if (!page) return false
      const isUnchanged = request.headers['if-none-match']?.includes(page.etag)
      if (isUnchanged) response.writeHead(304, page.unchanged).end()
      else response.writeHead(200, page.headers).end(page.bytes)
      return true
    },
    remember: async (c, next) => {
      const before = changes
      await next()
      const request = incomingOf(c)
      // What was made before a change may show what the change has taken back.
      if (!request || before !== changes || !mayBeRemembered(request) || !isForEverybody(c)) return
      const page = rememberedPage(c)
      if (page) put(keyOf(request), page)
    },
    forget,
  }
}

/** Only requests by path that say nothing of who sends them. */
const mayBeRemembered = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.cookie === undefined &&
  headers.authorization === undefined &&
  url?.startsWith('/') === true

const encodingOf = ({ headers }: IncomingMessage): string =>
  encodingFor(headers['accept-encoding']?.toString() ?? '') ?? ''

// Absent where the application runs without a server, as in tests.
const incomingOf = (c: Context): IncomingMessage | undefined =>
  (c.env as { incoming?: IncomingMessage } | undefined)?.incoming

const rememberedPage = (c: Context): RememberedPage | undefined => {
  const bytes = c.get('sentBytes') as Buffer | undefined
  const headers = Object.fromEntries(c.res.headers)
  const { etag, 'content-type': type = '' } = headers
  if (!bytes || !etag || c.res.status !== 200 || !type.startsWith('text/html') || 'set-cookie' in headers)
    return undefined
  const unchanged = Object.entries(headers).filter(([name]) => !aboutBytes.has(name))
  return {
    bytes,
    etag,
    headers: { ...headers, 'content-length': bytes.length },
    unchanged: Object.fromEntries(unchanged),
  }
}

/** The headers that describe the bytes of an answer, which an answer without bytes does not have. */
const aboutBytes = new Set(['content-type', 'content-encoding', 'content-length'])
