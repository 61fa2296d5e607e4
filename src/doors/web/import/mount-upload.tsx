import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isLanguage } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { showImports } from '#use-cases/imports/show-imports.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { statusOf } from '../frame/problem.tsx'
import { show, viewOf, type Web } from '../frame/show.ts'
import { previewAddress } from '../addresses/import-addresses.ts'
import { UploadPage } from './upload-page.tsx'

const mostMegabytes = 25
const mostBytes = mostMegabytes * 1_000_000

/** What a form adds around the file. */
const formBytes = 64 * 1024

/** The list of imports, and the form that sends a paper. */
export const mountUpload = (app: Hono, web: Web, path: string): void => {
  app.get(path, c => showUpload(c, web))

  app.post(
    path,
    bodyLimit({
      maxSize: mostBytes + formBytes,
      onError: c => showUpload(c, web, { refusal: tooLarge(c), language: '', plan: '' }),
    }),
    async c => {
      const { language } = viewOf(c, web)
      const { file, ...sent } = await formOf(c)
      try {
        if (!file) throw new Refusal('fileMissing')
        const bytes = new Uint8Array(await file.arrayBuffer())
        const { id } = await web.jacana.do(startImport, web.person, {
          bytes,
          fileName: file.name.slice(-1000),
          ...(isLanguage(sent.language) && { language: sent.language }),
          ...(sent.plan && { planSlug: sent.plan }),
        })
        return c.redirect(previewAddress(language, id), 303)
      } catch (error) {
        if (error instanceof Refusal) return showUpload(c, web, { refusal: error, ...sent })
        throw error
      }
    },
  )
}

const tooLarge = (c: Context): Refusal => {
  const size = Math.ceil(Number(c.req.header('content-length')) / 100_000) / 10
  return new Refusal('fileTooLarge', { most: mostMegabytes, ...(size > 0 && { size }) })
}

const formOf = async (c: Context): Promise<{ file: File | undefined; language: string; plan: string }> => {
  const body = await c.req
    .parseBody()
    .catch(() => ({ file: undefined, language: undefined, plan: undefined }))
  const { file, language, plan } = body
  return {
    file: file instanceof File ? file : undefined,
    language: typeof language === 'string' ? language : '',
    plan: typeof plan === 'string' ? plan : '',
  }
}

type Refused = { refusal: Refusal; language: string; plan: string }

const showUpload = async (c: Context, web: Web, refused?: Refused): Promise<Response> => {
  const view = viewOf(c, web)
  const [imports, plans] = [
    await web.jacana.do(showImports, web.person, {}),
    await web.jacana.do(showPlans, web.person, {}),
  ]
  const page = (
    <UploadPage
      imports={imports}
      plans={plans}
      mostMegabytes={mostMegabytes}
      words={wordsIn(importPageWords, view.language)}
      view={view}
      {...(refused && { refused: { ...refused, sentence: refusalSentence(view.language, refused.refusal) } })}
    />
  )
  return show(c, page, refused && statusOf(refused.refusal.code))
}
