import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isLanguage } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { coverPageWords } from '#i18n/pages/cover.ts'
import { editCover } from '#use-cases/papers/edit-cover.ts'
import { previewPaper } from '#use-cases/papers/preview-paper.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'
import { statusOf } from '../frame/problem.tsx'
import { show, viewOf, type Web } from '../frame/show.ts'
import { coverFields, CoverPage, type CoverSent, sentOf } from './cover-page.tsx'
import { coverAddress } from '../addresses/paper-addresses.ts'
import { sentTexts } from './sent-texts.ts'

/** The cover of a kind of paper in a language: shown, tried, saved. */
export const mountCover = (app: Hono, web: Web, path: string): void => {
  const address = `${path}/:report/:cover{cover-(?:en|fr|es)}`

  app.get(address, c => showPage(c, web))

  app.post(address, bodyLimit({ maxSize: 256 * 1024 }), async c => {
    const { language } = viewOf(c, web)
    const asked = askedOf(c)
    const cover = await sentTexts(c, coverFields)
    const { version, do: verb } = await sentTexts(c, ['version', 'do'])
    try {
      if (verb !== 'save') return await showPage(c, web, { cover, version })
      await web.jacana.do(editCover, web.person, { ...asked, version, cover })
      return c.redirect(`${coverAddress(language, asked.slug, asked.report, asked.language)}?saved`, 303)
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'notFound')
        return showPage(c, web, { cover, version, refusal: error })
      throw error
    }
  })
}

const askedOf = (c: Context) => {
  const [paper = ''] = (c.req.param('cover') ?? '').split('-').slice(1)
  return {
    slug: c.req.param('slug') ?? '',
    report: c.req.param('report') ?? '',
    language: isLanguage(paper) ? paper : 'en',
  } as const
}

type Tried = { cover: CoverSent; version: string; refusal?: Refusal }

const showPage = async (c: Context, web: Web, tried?: Tried): Promise<Response> => {
  const view = viewOf(c, web)
  const words = wordsIn(coverPageWords, view.language)
  const asked = askedOf(c)
  const { plan, report, cover, version, facts } = await web.jacana.do(showCover, web.person, asked)
  // A cover that was refused may be one that cannot be laid out: the one that is kept is shown.
  const shown = tried && !tried.refusal ? { cover: tried.cover } : {}
  const preview = await web.jacana.do(previewPaper, web.person, { ...asked, ...shown, part: 'cover' })
  const sentence = tried?.refusal && refusalSentence(view.language, tried.refusal)
  const saved = !tried && c.req.query('saved') !== undefined
  const page = (
    <CoverPage
      plan={plan}
      report={report}
      paper={asked.language}
      sent={tried?.cover ?? sentOf(cover)}
      version={tried ? Number(tried.version) : version}
      facts={facts}
      preview={preview}
      notice={
        sentence !== undefined
          ? { tone: 'bad', sentence }
          : saved
            ? { tone: 'good', sentence: words.savedNotice }
            : undefined
      }
      words={words}
      view={view}
    />
  )
  return show(c, page, tried?.refusal && statusOf(tried.refusal.code))
}
