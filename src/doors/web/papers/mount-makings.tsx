import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { paperFormats } from '#domain/papers/issued-paper.ts'
import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperJobWords } from '#i18n/pages/paper-job.ts'
import { problemPageWords } from '#i18n/pages/problem.ts'
import type { Makings } from '#use-cases/papers/makings.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { ProblemPage } from '../frame/problem-page.tsx'
import { statusOf } from '../frame/problem.tsx'
import { show, viewOf, type Web } from '../frame/show.ts'
import type { MakeSent } from './make-form.tsx'
import { MakingGonePage } from './making-gone-page.tsx'
import { MakingPage } from './making-page.tsx'
import { makingAddress, papersAddress } from '../addresses/paper-addresses.ts'
import { sentTexts } from './sent-texts.ts'
import { showPapersPage } from './show-papers-page.tsx'

type Run = ReturnType<Makings['find']>

/**
 * How long the answer to a form may take, in milliseconds. A usual paper is made in less, and then its list comes at once: a page
 * that only flashes would be in the way. Beyond it a person begins to wonder, and wants to see how far it is.
 */
const patience = 800

/** The making of a paper: begun, watched, cancelled. */
export const mountMakings = (app: Hono, web: Web, path: string): void => {
  const address = `${path}/making/:id`

  app.post(path, bodyLimit({ maxSize: 64 * 1024 }), async c => {
    const sent = await sentTexts(c, [
      'report',
      'version',
      'since',
      'language',
      'format',
      'symbol',
      'meeting',
      'agendaItem',
    ])
    try {
      const { id } = web.makings.start(web.person, inputOf(c, sent))
      return await answer(c, web, await web.makings.settled(web.person, id, patience))
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'notFound') return showRefused(c, web, error, sent)
      throw error
    }
  })

  app.get(address, c => {
    const run = runAsked(c, web)
    return run ? answer(c, web, run) : showGone(c, web)
  })

  app.post(address, async c => {
    const run = runAsked(c, web)
    if (!run) return showGone(c, web)
    web.makings.cancel(web.person, run.id)
    await web.makings.settled(web.person, run.id, patience)
    return c.redirect(makingAddress(viewOf(c, web).language, slugIn(c), run.id), 303)
  })
}

const slugIn = (c: Context): string => c.req.param('slug') ?? ''

const inputOf = (c: Context, sent: MakeSent): Run['input'] => {
  const language = languages.find(known => known === sent.language)
  const format = paperFormats.find(known => known === sent.format)
  if (!language || !format)
    throw new Refusal('inputInvalid', { field: language ? 'format' : 'language', problem: '' })
  return { ...sent, slug: slugIn(c), language, format }
}

/** The run that an address names, where it is one of this plan. */
const runAsked = (c: Context, { makings, person }: Web): Run | undefined => {
  try {
    const run = makings.find(person, c.req.param('id') ?? '')
    return run.input.slug === slugIn(c) ? run : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** What there is to say of a run: to a form that was just sent, and to who looks at its page. */
const answer = async (c: Context, web: Web, run: Run): Promise<Response> => {
  const { language } = viewOf(c, web)
  const { state, input } = run
  switch (state.kind) {
    case 'waiting':
    case 'running':
      if (c.req.method === 'POST') return c.redirect(makingAddress(language, input.slug, run.id), 303)
      return showMaking(c, web, { ...run, state })
    case 'done':
      return c.redirect(`${papersAddress(language, input.slug)}?made=${encodeURIComponent(state.kept)}`, 303)
    case 'refused':
      if (state.refusal.code === 'notFound') throw state.refusal
      return showRefused(c, web, state.refusal, sentOf(input))
    case 'failed': {
      const view = viewOf(c, web)
      const { defectTitle, defect } = wordsIn(problemPageWords, view.language)
      return show(
        c,
        <ProblemPage title={defectTitle} sentence={defect} at={run.startedAt.toISOString()} view={view} />,
        500,
      )
    }
  }
}

const sentOf = ({
  report = '',
  version,
  since = '',
  language,
  format,
  symbol = '',
  meeting = '',
  agendaItem = '',
}: Run['input']): MakeSent => ({
  report,
  version,
  since,
  language,
  format,
  symbol,
  meeting,
  agendaItem,
})

/** To a form that was sent the status says that it was refused; the page of a run shows how it ended, and does it well. */
const showRefused = (c: Context, web: Web, refusal: Refusal, sent: MakeSent): Promise<Response> => {
  const status: ContentfulStatusCode = c.req.method === 'POST' ? statusOf(refusal.code) : 200
  return showPapersPage(c, web, { refusal, sent, status })
}

const showMaking = async (
  c: Context,
  web: Web,
  making: Parameters<typeof MakingPage>[0]['making'],
): Promise<Response> => {
  const view = viewOf(c, web)
  const found = await web.jacana.do(showPapers, web.person, { slug: slugIn(c) })
  return show(
    c,
    <MakingPage
      {...found}
      making={making}
      now={new Date()}
      words={wordsIn(paperJobWords, view.language)}
      view={view}
    />,
  )
}

const showGone = (c: Context, web: Web): Promise<Response> => {
  const view = viewOf(c, web)
  return show(
    c,
    <MakingGonePage slug={slugIn(c)} words={wordsIn(paperJobWords, view.language)} view={view} />,
    404,
  )
}
