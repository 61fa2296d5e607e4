import { createHash } from 'node:crypto'

import type { Context, Hono } from 'hono'

import { Refusal } from '#domain/refusal.ts'
import { statusOf } from '#doors/http/refusal-status.ts'
import { mostTextBytes } from '#doors/http/request-body.ts'

import { withFieldFaults } from './frame/field-fault.tsx'
import { markOpen } from './frame/open-pages.ts'
import { sendCachedFile, sendFile } from './frame/send-file.ts'
import { readForm, type SentForm } from './frame/sent-form.ts'
import { showCachedPage, showPage, showSecretPage } from './frame/show-page.tsx'
import { createSubmissions, type Submissions } from './frame/submissions.ts'
import { languageOf, viewOf } from './frame/view-of.ts'
import type { Web } from './frame/web.ts'
import { addressOf, type PathName, type PathParts, paths } from './paths.ts'
import type { Form, Reply, Route, Visit } from './route.ts'

/** The most bytes of a form with text only. */
const usualBytes = 64 * 1024

/** Serves each route under its address, in every language. */
export const serveRoutes = (app: Hono, web: Web, routes: readonly Route[]): void => {
  const submissions = createSubmissions()
  for (const { name, open, get, form } of routes) {
    const pattern = `/:language{(?:en|fr|es)}${paths[name] === '/' ? '' : paths[name]}`
    if (get)
      app.get(pattern, async c => {
        if (open) markOpen(c, open)
        return answer(c, web, await get(visitOf(c, web)))
      })
    if (form) app.post(pattern, c => takeForm(c, web, { name, form }, submissions))
    const { sentFrom } = form ?? {}
    if (sentFrom) app.get(pattern, c => c.redirect(pageOf(c, sentFrom)))
  }
}

const visitOf = (c: Context, web: Web): Visit => {
  const view = viewOf(c, web)
  return {
    params: c.req.param() as PathParts<PathName>,
    query: new URL(c.req.url).searchParams,
    person: view.person,
    view,
    ask: (useCase, input) => {
      if (view.looker && (useCase.kind === 'write' || useCase.kind === 'upkeep'))
        throw new Refusal('lookingOnly')
      if (view.looker && useCase.isPrivate) throw new Refusal('lookingPrivate')
      return web.jacana.do(useCase, view.person, input)
    },
    web,
    c,
  }
}

const answer = (c: Context, web: Web, reply: Reply): Response | Promise<Response> => {
  const view = viewOf(c, web)
  switch (reply.kind) {
    case 'page':
      return showPage(c, web, view, reply.body, reply.status)
    case 'secretPage':
      return showSecretPage(c, view, reply.body)
    case 'cachedPage':
      return showCachedPage(c, web, view, reply.key, reply.make)
    case 'file':
      return sendFile(c, web, reply.file)
    case 'cachedFile':
      return sendCachedFile(c, web, view, reply)
    case 'address':
      for (const cookie of reply.cookies ?? []) c.header('set-cookie', cookie, { append: true })
      // After a form the browser requests the new address by GET, so that a reload sends nothing again.
      return c.redirect(reply.address, c.req.method === 'POST' ? 303 : reply.moved ? 301 : 302)
  }
}

/** The page to which a form belongs; further parts of the form's address are left out. */
const pageOf = (c: Context, name: PathName): string =>
  addressOf(name, languageOf(c), c.req.param() as PathParts<PathName>)

type FormRoute = { name: PathName; form: Form<never, unknown> }

const takeForm = async (
  c: Context,
  web: Web,
  { name, form }: FormRoute,
  submissions: Submissions,
): Promise<Response> => {
  const visit = visitOf(c, web)
  if (visit.view.looker && !form.whileLooking) throw new Refusal('lookingOnly')
  const mostBytes = form.mostBytes ?? usualBytes
  const { showRefused } = form
  let draft: unknown
  try {
    // There is room for only so many files at once.
    const endUpload = mostBytes > mostTextBytes ? submissions.beginUpload() : undefined
    try {
      await using received = await readForm(c, mostBytes)
      draft = form.read(received.form)
      const key = [senderOf(visit), c.req.path, received.hash] as const
      const send = () => form.send({ ...visit, draft })
      return await answer(c, web, await (form.eachTime ? send() : submissions.once(key, send)))
    } finally {
      endUpload?.()
    }
  } catch (error) {
    if (!(error instanceof Refusal) || !showRefused || !isMendable(form, error)) throw error
    // Links to other languages lead to the page, because a form's address cannot be requested.
    const here = pageOf(c, form.sentFrom ?? name).slice(visit.view.language.length + 1)
    const view = { ...visit.view, here }
    draft ??= form.read(emptyForm)
    const body = await showRefused({ ...visit, view, draft, refusal: error })
    return showPage(c, web, view, withFieldFaults(body, error, view.language), statusOf(error.code))
  }
}

// Whoever has not signed in is known by cookies and address: nobody gets the answer to a stranger's form.
const senderOf = ({ person, view, web, c }: Visit): string =>
  view.by === 'nobody'
    ? createHash('sha256')
        .update(JSON.stringify([web.people.addressOfVisitor(c), c.req.header('cookie')]))
        .digest('base64')
    : person.id

const isMendable = ({ mendable, showsDenial }: Form<never, unknown>, { code }: Refusal): boolean =>
  mendable
    ? mendable.includes(code)
    : code !== 'notFound' && (code !== 'notPermitted' || showsDenial !== undefined)

const emptyForm: SentForm = {
  text: () => undefined,
  list: () => undefined,
  everyText: () => [],
  file: () => undefined,
  texts: new Map(),
}
