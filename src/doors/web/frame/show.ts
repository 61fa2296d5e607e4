import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Person } from '#domain/rights.ts'
import { isLanguage, type Language, languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { frameWords } from '#i18n/pages/frame.ts'
import type { Makings } from '#use-cases/papers/makings.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { rendered, type createPageCache, send } from './rendered.ts'
import type { AssetNames, View } from './view.ts'

/** What every route works with. */
export type Web = {
  jacana: Jacana
  makings: Makings
  person: Person
  assets: AssetNames
  pages: ReturnType<typeof createPageCache>
  /** Whether readers come by https, so that cookies may be kept to it. */
  secure: boolean
}

type Node = HtmlEscapedString | Promise<HtmlEscapedString>

/** What a page knows of the reader and the place, from the request. */
export const viewOf = (c: Context, web: Web): View => {
  const language = languageOf(c)
  const url = new URL(c.req.url)
  const theme = getCookie(c, 'theme')
  return {
    language,
    words: wordsIn(frameWords, language),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    here: url.pathname.replace(/^\/(en|fr|es)(?=\/|$)/, '') + url.search,
    person: web.person.name,
    assets: web.assets,
  }
}

/** The language the address names; where it names none, the first that the reader's browser asks for. */
const languageOf = (c: Context): Language => {
  const named = c.req.path.split('/')[1] ?? ''
  if (isLanguage(named)) return named
  return (
    languages.find(language => c.req.header('accept-language')?.toLowerCase().startsWith(language)) ??
    languages[0]
  )
}

/** Answers with a page made now. */
export const show = async (c: Context, page: Node, status?: ContentfulStatusCode): Promise<Response> =>
  send(c, rendered(await documentOf(page)), pageHeaders, status)

/**
 * Answers with a page that depends on nothing but a plan at a revision, the reader's language and colours, and the address: made
 * once for all who ask the same.
 */
export const showOfPlan = async (
  c: Context,
  web: Web,
  view: View,
  plan: { id: string; revision: number },
  make: () => Promise<Node>,
): Promise<Response> => {
  const key = JSON.stringify([plan.id, plan.revision, view.language, view.theme, view.here, view.person])
  return send(c, await web.pages.at(key, async () => documentOf(await make())), pageHeaders)
}

const documentOf = async (page: Node): Promise<string> => `<!doctype html>${await page}`

const pageHeaders = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' }

/** The plan of the newest period. Throws Refusal `notFound` where there is no plan. */
export const newestPlan = async ({ jacana, person }: Web): Promise<{ slug: string }> => {
  const [newest] = await jacana.do(showPlans, person, {})
  if (!newest) throw new Refusal('notFound')
  return newest
}
