import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { rightsKey } from '#domain/rights/rights-key.ts'

import { Layout } from './layout.tsx'
import { cacheControl } from './open-pages.ts'
import type { PageBody } from './page-body.ts'
import { type RenderedBody, renderedPage } from './page-caches.ts'
import { type RenderedPage, send } from './rendered.ts'
import type { View } from './view.ts'
import type { Web } from './web.ts'

/** The response with a page that is made for this request. */
export const showPage = async (
  c: Context,
  web: Web,
  view: View,
  body: PageBody,
  status?: ContentfulStatusCode,
): Promise<Response> =>
  send(c, await frameBody(await renderedBody(body), view), pageHeaders(cacheControl(c, web, status)), status)

/** The response with a page that is stored nowhere, because it shows a secret. */
export const showSecretPage = async (c: Context, view: View, body: PageBody): Promise<Response> =>
  send(c, await frameBody(await renderedBody(body), view), pageHeaders('no-store'))

/**
 * The response with a page that depends only on key, language, address and the reader's rights.
 * Its body is made once for all who may see the same; the reader's own frame is written around it.
 */
export const showCachedPage = async (
  c: Context,
  web: Web,
  view: View,
  key: readonly unknown[],
  make: () => Promise<PageBody> | PageBody,
): Promise<Response> => {
  const { language, here, theme, person, looker, by } = view
  const bodyKey = JSON.stringify([...key, rightsKey(person), language, here])
  const pageKey = JSON.stringify([
    bodyKey,
    person.id,
    person.name,
    looker?.id,
    looker?.name,
    by,
    view.isDemoOffered,
    theme,
  ])
  const page = await web.caches.pages.at(pageKey, async () =>
    frameBody(await web.caches.bodies.at(bodyKey, async () => renderedBody(await make())), view),
  )
  return send(c, page, pageHeaders(cacheControl(c, web)))
}

const renderedBody = async ({ content, ...facts }: PageBody): Promise<RenderedBody> => ({
  ...facts,
  html: await renderedText(<>{content}</>),
})

const frameBody = async ({ html, ...facts }: RenderedBody, view: View): Promise<RenderedPage> =>
  renderedPage(
    await renderedText(
      <Layout {...facts} view={view}>
        {raw(html)}
      </Layout>,
    ),
  )

// What holds something asynchronous is rendered later: its text is a promise.
const renderedText = async (element: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> =>
  (await element).toString()

const pageHeaders = (cache: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': cache,
})
