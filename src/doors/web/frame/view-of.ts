import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'

import { isLanguage, type Language } from '#domain/language.ts'
import { askedLanguage } from '#doors/http/asked-language.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { frameWords } from '#i18n/pages/frame.ts'

import { withoutOutcome } from './outcome.ts'
import type { View } from './view.ts'
import { nobody, type Visitor } from './visitor.ts'
import type { Web } from './web.ts'

/** The view of a request: what a page knows of the reader and the place. */
export const viewOf = (c: Context, web: Web): View => {
  const url = new URL(c.req.url)
  const language = languageOf(c)
  const theme = getCookie(c, 'theme')
  const visitor = visitorOf(c)
  return {
    language,
    words: wordsIn(frameWords, language),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    here: url.pathname.replace(/^\/(en|fr|es)(?=\/|$)/, '') + withoutOutcome(url.search),
    person: visitor.person,
    ...(visitor.looker && { looker: visitor.looker }),
    by: visitor.by,
    isDemoOffered: web.people.demo?.isOffered(c) ?? false,
    assets: web.assets,
  }
}

/** Middleware that finds out who sends a request, once for each. */
export const knowVisitor =
  (web: Web): MiddlewareHandler =>
  async (c, next) => {
    const visitor = await web.people.findVisitor(c)
    c.set('visitor', visitor)
    await next()
    // Whoever signs in or out has another session now, and of two cookies a browser keeps the last.
    const set = new Set(c.res.headers.getSetCookie().map(nameOf))
    for (const cookie of visitor.cookies ?? [])
      if (!set.has(nameOf(cookie))) c.header('set-cookie', cookie, { append: true })
  }

const nameOf = (cookie: string): string => cookie.split('=')[0] ?? ''

/** Who sent a request; nobody where that is not known yet, as on a page about a wrong address. */
export const visitorOf = (c: Context): Visitor => (c.get('visitor') as Visitor | undefined) ?? nobody

/** The language in the address, or the first supported one that the browser asks for. */
export const languageOf = (c: Context): Language => {
  const [, first = ''] = c.req.path.split('/')
  if (isLanguage(first)) return first
  return askedLanguage(c)
}
