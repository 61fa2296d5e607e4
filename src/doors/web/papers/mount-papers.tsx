import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { paperFormats } from '#domain/paper/issued-paper.ts'
import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { makePaper } from '#use-cases/make-paper.ts'
import { showPaper } from '#use-cases/show-paper.ts'
import { showPapers } from '#use-cases/show-papers.ts'
import { statusOf } from '../problem.tsx'
import { rendered, send } from '../rendered.ts'
import { show, viewOf, type Web } from '../show.ts'
import type { MakeSent } from './make-form.tsx'
import { mountCover } from './mount-cover.tsx'
import { paperFileName, papersAddress } from './paper-addresses.ts'
import { PapersPage } from './papers-page.tsx'
import { sentTexts } from './sent-texts.ts'

const path = '/:language{(?:en|fr|es)}/plan/:slug/papers'

/** The papers of a plan: made, listed, downloaded; and their covers. */
export const mountPapers = (app: Hono, web: Web): void => {
  app.get(path, c => showPage(c, web))

  app.post(path, bodyLimit({ maxSize: 64 * 1024 }), async c => {
    const { language } = viewOf(c, web)
    const slug = c.req.param('slug') ?? ''
    const sent = await sentTexts(c, ['report', 'version', 'since', 'language', 'format', 'symbol', 'meeting', 'agendaItem'])
    try {
      const paperLanguage = languages.find(known => known === sent.language)
      const format = paperFormats.find(known => known === sent.format)
      if (!paperLanguage || !format) throw new Refusal('inputInvalid', { field: paperLanguage ? 'format' : 'language', problem: '' })
      const { paper } = await web.jacana.do(makePaper, web.actor, { ...sent, slug, language: paperLanguage, format })
      return c.redirect(`${papersAddress(language, slug)}?made=${encodeURIComponent(paper.id)}`, 303)
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'notFound') return showPage(c, web, { refusal: error, sent })
      throw error
    }
  })

  app.get(`${path}/:file{[^/]+\\.(?:docx|pdf)}`, async c => {
    const { slug, file } = c.req.param()
    const { paper, bytes } = await web.jacana.do(showPaper, web.actor, { slug, id: file.replace(/\.(?:docx|pdf)$/u, '') })
    return send(c, rendered(bytes), {
      'content-type': mediaTypes[paper.format],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(paperFileName(paper))}`,
      'cache-control': 'private, no-cache',
    })
  })

  mountCover(app, web, path)
}

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

const showPage = async (c: Context, web: Web, refused?: { refusal: Refusal; sent: MakeSent }): Promise<Response> => {
  const view = viewOf(c, web)
  const found = await web.jacana.do(showPapers, web.actor, { slug: c.req.param('slug') ?? '' })
  const page = (
    <PapersPage
      {...found}
      words={paperPageWords[view.language]}
      view={view}
      made={found.papers.find(({ id }) => id === c.req.query('made'))}
      refused={refused && { sentence: refusalSentence(view.language, refused.refusal), sent: refused.sent }}
    />
  )
  return show(c, page, refused && statusOf(refused.refusal.code))
}
