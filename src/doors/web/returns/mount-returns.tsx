import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { closedReturnWords } from '#i18n/pages/closed-return.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { applyReturn } from '#use-cases/returns/apply-return.ts'
import { decideReturn } from '#use-cases/returns/decide-return.ts'
import { discardReturn } from '#use-cases/returns/discard-return.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { sentTexts } from '../papers/sent-texts.ts'
import { statusOf } from '../frame/problem.tsx'
import { show, viewOf, type Web } from '../frame/show.ts'
import { ClosedReturn } from './closed-return.tsx'
import { mountSendBack } from './mount-send-back.tsx'
import { nextOpen } from './next-open.ts'
import { readDecisions } from './read-decisions.ts'
import { readReturnQuery, returnAddress, type ReturnQuery } from '../addresses/return-addresses.ts'
import { returnDeskOf } from './return-desk.ts'
import { ReturnPage } from './return-page.tsx'
import type { ShownReturn } from './shown-return.ts'
import { writtenByReturn } from './written-by-return.ts'

const path = '/:language{(?:en|fr|es)}/plan/:slug/papers/returns'
const mostFormBytes = 64 * 1024

/** Papers that came back edited: sent, decided change by change, taken over or dropped. */
export const mountReturns = (app: Hono, web: Web): void => {
  mountSendBack(app, web, path)

  app.get(`${path}/:id`, async c => {
    const shown = await shownReturn(c, web)
    if (shown.session.state !== 'open') return showClosed(c, web, shown)
    return showDesk(c, web, shown, readReturnQuery(new URL(c.req.url).searchParams))
  })

  app.post(`${path}/:id/decide`, limited(), async c => {
    const { language } = viewOf(c, web)
    const { slug, id } = placeOf(c)
    const body: Record<string, unknown> = await c.req.parseBody()
    const texts = Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    const sent = new URLSearchParams(texts)
    const query = readReturnQuery(sent)
    const shown = await shownReturn(c, web)
    if (shown.session.state !== 'open') return c.redirect(returnAddress(language, slug, id), 303)
    const desk = returnDeskOf(shown, query, viewOf(c, web), wordsIn(returnPageWords, language))
    const decisions = readDecisions(sent.get('do') ?? '', desk)
    try {
      await web.jacana.do(decideReturn, web.person, { id, version: sent.get('version') ?? '', decisions })
    } catch (error) {
      if (error instanceof Refusal && error.code === 'clash')
        return showDesk(c, web, await shownReturn(c, web), query, error)
      throw error
    }
    const at = nextOpen(desk, decisions)
    return c.redirect(
      `${returnAddress(language, slug, id, { ...query, ...(at && { at }) })}${at ? `#${at}` : ''}`,
      303,
    )
  })

  app.post(`${path}/:id/apply`, limited(), async c => {
    const { version, revision } = await sentTexts(c, ['version', 'revision'])
    return finished(c, web, id => web.jacana.do(applyReturn, web.person, { id, version, revision }))
  })

  app.post(`${path}/:id/discard`, limited(), async c => {
    const { version } = await sentTexts(c, ['version'])
    return finished(c, web, id => web.jacana.do(discardReturn, web.person, { id, version }))
  })
}

const limited = () =>
  bodyLimit({
    maxSize: mostFormBytes,
    onError: () => {
      throw new Refusal('inputInvalid')
    },
  })

const placeOf = (c: Context) => ({ slug: c.req.param('slug') ?? '', id: c.req.param('id') ?? '' })

/** The paper that came back, if it is one of this plan. */
const shownReturn = async (c: Context, web: Web): Promise<ShownReturn> => {
  const { slug, id } = placeOf(c)
  const shown = await web.jacana.do(showReturn, web.person, { id })
  if (shown.plan.slug !== slug) throw new Refusal('notFound', { what: id })
  return shown
}

/** What whoever decides can mend on the page. */
const mendable: ReadonlySet<RefusalCode> = new Set(['clash', 'returnUndecided', 'returnResultRefused'])

/** Finishes a paper that came back; what somebody else did meanwhile, or what is undecided, is said above it. */
const finished = async (
  c: Context,
  web: Web,
  finish: (id: string) => Promise<unknown>,
): Promise<Response> => {
  const { language } = viewOf(c, web)
  const { slug, id } = placeOf(c)
  await shownReturn(c, web)
  try {
    await finish(id)
  } catch (error) {
    if (!(error instanceof Refusal) || !mendable.has(error.code)) throw error
    const show = error.code === 'returnUndecided' ? 'open' : 'all'
    return showDesk(c, web, await shownReturn(c, web), { show }, error)
  }
  return c.redirect(returnAddress(language, slug, id), 303)
}

const showDesk = (
  c: Context,
  web: Web,
  shown: ShownReturn,
  query: ReturnQuery,
  refusal?: Refusal,
): Promise<Response> => {
  const { slug, id } = placeOf(c)
  const view = viewOf(c, web)
  // a form was sent to an address that cannot be asked for: other languages lead to the page itself
  const here = refusal
    ? { here: returnAddress(view.language, slug, id).replace(`/${view.language}`, '') }
    : {}
  const desk = returnDeskOf(shown, query, { ...view, ...here }, wordsIn(returnPageWords, view.language))
  if (!refusal) return show(c, <ReturnPage desk={desk} />)
  return show(
    c,
    <ReturnPage desk={desk} trouble={refusalSentence(view.language, refusal)} />,
    statusOf(refusal.code),
  )
}

const showClosed = async (c: Context, web: Web, shown: ShownReturn): Promise<Response> => {
  const view = viewOf(c, web)
  const [entry] = await web.jacana.do(showAudit, web.person, { subject: shown.session.id, limit: 1 })
  const page = (
    <ClosedReturn
      shown={shown}
      written={writtenByReturn(entry?.after)}
      words={wordsIn(closedReturnWords, view.language)}
      view={view}
    />
  )
  return show(c, page)
}
