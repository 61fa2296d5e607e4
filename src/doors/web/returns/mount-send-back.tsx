import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isLanguage } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnsPageWords } from '#i18n/pages/returns.ts'
import { showNotes } from '#use-cases/plan/show-notes.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import { statusOf } from '../frame/problem.tsx'
import { show, viewOf, type Web } from '../frame/show.ts'
import { returnAddress } from '../addresses/return-addresses.ts'
import { ReturnsPage } from './returns-page.tsx'
import { mostMegabytes, type SentBackWith } from './send-back-form.tsx'

/** What a form adds around the file. */
const formBytes = 64 * 1024

/** The papers of a plan that came back, and the form that sends one. */
export const mountSendBack = (app: Hono, web: Web, path: string): void => {
  app.get(path, c => showReturns(c, web))

  const limit = bodyLimit({
    maxSize: mostMegabytes * 1_000_000 + formBytes,
    onError: c => showReturns(c, web, { refusal: tooLarge(c), sent: { version: '', language: '' } }),
  })
  app.post(path, limit, async c => {
    const { language } = viewOf(c, web)
    const slug = c.req.param('slug') ?? ''
    const { file, ...sent } = await formOf(c)
    try {
      if (!file) throw new Refusal('fileMissing')
      const { id } = await web.jacana.do(startReturn, web.person, {
        slug,
        bytes: new Uint8Array(await file.arrayBuffer()),
        fileName: file.name.slice(-1000),
        ...(sent.version && { version: sent.version }),
        ...(isLanguage(sent.language) && { language: sent.language }),
      })
      return c.redirect(returnAddress(language, slug, id), 303)
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'notFound')
        return showReturns(c, web, { refusal: error, sent })
      throw error
    }
  })
}

const tooLarge = (c: Context): Refusal => {
  const size = Math.ceil(Number(c.req.header('content-length')) / 100_000) / 10
  return new Refusal('fileTooLarge', { most: mostMegabytes, ...(size > 0 && { size }) })
}

const formOf = async (c: Context): Promise<SentBackWith & { file: File | undefined }> => {
  const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
  const { file, version, language } = body
  return {
    file: file instanceof File && file.name !== '' ? file : undefined,
    version: typeof version === 'string' ? version : '',
    language: typeof language === 'string' ? language : '',
  }
}

const showReturns = async (
  c: Context,
  web: Web,
  refused?: { refusal: Refusal; sent: SentBackWith },
): Promise<Response> => {
  const view = viewOf(c, web)
  const slug = c.req.param('slug') ?? ''
  const { plan, versions, returns } = await web.jacana.do(showPapers, web.person, { slug })
  const page = (
    <ReturnsPage
      plan={plan}
      versions={versions}
      returns={returns}
      notes={await web.jacana.do(showNotes, web.person, { slug, subjects: [plan.id] })}
      words={wordsIn(returnsPageWords, view.language)}
      view={view}
      refused={refused && { sentence: refusalSentence(view.language, refused.refusal), sent: refused.sent }}
    />
  )
  return show(c, page, refused && statusOf(refused.refusal.code))
}
