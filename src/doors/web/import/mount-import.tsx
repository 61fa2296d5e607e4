import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { importPreviewWords } from '#i18n/pages/import-preview.ts'
import { applyImport } from '#use-cases/imports/apply-import.ts'
import { correctImport } from '#use-cases/imports/correct-import.ts'
import { discardImport } from '#use-cases/imports/discard-import.ts'
import { exportDoubts } from '#use-cases/imports/export-doubts.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { showImport } from '#use-cases/imports/show-import.ts'
import { statusOf } from '../frame/problem.tsx'
import { show, viewOf, type Web } from '../frame/show.ts'
import { ClosedPage } from './closed-page.tsx'
import { nextDoubt } from './doubt-order.ts'
import { doubtAnchor, placeAnchor, previewAddress, readPreviewQuery } from '../addresses/import-addresses.ts'
import { mountUpload } from './mount-upload.tsx'
import { previewOf } from './preview.ts'
import { PreviewPage } from './preview-page.tsx'
import { type AskedCorrections, readCorrections } from './read-correction.ts'
import type { ShownImport } from './shown-import.ts'
import { writtenCounts } from './written-counts.ts'

const path = '/:language{(?:en|fr|es)}/import'
const mostFormBytes = 512 * 1024

/** The import: a paper is sent, looked at, corrected, and applied or discarded. */
export const mountImport = (app: Hono, web: Web): void => {
  mountUpload(app, web, path)

  app.get(`${path}/:id`, async c => {
    const shown = await web.jacana.do(showImport, web.person, { id: c.req.param('id') })
    return shown.session.state === 'open' ? showPreview(c, web, shown) : showClosed(c, web, shown)
  })

  app.get(`${path}/:id/doubts.xlsx`, async c => {
    const { language } = viewOf(c, web)
    const { name, mediaType, bytes } = await web.jacana.do(exportDoubts, web.person, {
      id: c.req.param('id'),
      language,
    })
    c.header('content-type', mediaType)
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    c.header('cache-control', 'private, no-store')
    return c.body(new Uint8Array(bytes))
  })

  app.post(`${path}/:id/correct`, limited(), async c => {
    const id = c.req.param('id')
    const { language } = viewOf(c, web)
    const form = await formOf(c)
    const { show: chosen } = readPreviewQuery(new URLSearchParams({ show: form.get('show') ?? '' }))
    const asked = readCorrections(form)
    const { at, cell, version, corrections } = asked
    if (corrections.length === 0)
      return c.redirect(`${previewAddress(language, id, { show: chosen, at })}#${placeAnchor(at)}`, 303)
    try {
      const { parsed } = await web.jacana.do(correctImport, web.person, { id, version, corrections })
      const next = corrections.some(({ kind }) => kind !== 'editText')
        ? nextDoubt(parsed, at, cell)
        : undefined
      const anchor = next ? doubtAnchor(next.at, next.cell) : placeAnchor(at)
      return c.redirect(
        `${previewAddress(language, id, { show: chosen, at: next?.at ?? at })}#${anchor}`,
        303,
      )
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'notFound') return showRefused(c, web, id, error, asked)
      throw error
    }
  })

  for (const [verb, useCase] of [
    ['apply', applyImport],
    ['discard', discardImport],
  ] as const) {
    app.post(`${path}/:id/${verb}`, limited(), async c => {
      const id = c.req.param('id')
      const { language } = viewOf(c, web)
      const version = (await formOf(c)).get('version') ?? ''
      try {
        await web.jacana.do<typeof useCase.input, unknown>(useCase, web.person, { id, version })
      } catch (error) {
        if (error instanceof Refusal && error.code === 'clash') return showRefused(c, web, id, error)
        throw error
      }
      return c.redirect(previewAddress(language, id), 303)
    })
  }
}

const limited = () =>
  bodyLimit({
    maxSize: mostFormBytes,
    onError: () => {
      throw new Refusal('inputInvalid')
    },
  })

const formOf = async (c: Context): Promise<Map<string, string>> =>
  new Map(
    Object.entries(await c.req.parseBody()).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )

const showPreview = (c: Context, web: Web, shown: ShownImport): Promise<Response> => {
  const view = viewOf(c, web)
  const query = readPreviewQuery(new URL(c.req.url).searchParams)
  return show(
    c,
    <PreviewPage preview={previewOf(shown, query, view, wordsIn(importPreviewWords, view.language))} />,
  )
}

const showClosed = async (c: Context, web: Web, shown: ShownImport): Promise<Response> => {
  const view = viewOf(c, web)
  const trail = await web.jacana.do(showAudit, web.person, { subject: shown.session.id, limit: 1 })
  return show(
    c,
    <ClosedPage
      shown={shown}
      counts={writtenCounts(trail[0]?.after)}
      words={wordsIn(importPageWords, view.language)}
      view={view}
    />,
  )
}

/** The preview again, with why it was refused; what a person wrote is kept in the form. */
const showRefused = async (
  c: Context,
  web: Web,
  id: string,
  refusal: Refusal,
  asked?: AskedCorrections,
): Promise<Response> => {
  const view = viewOf(c, web)
  const shown = await web.jacana.do(showImport, web.person, { id })
  if (shown.session.state !== 'open') throw refusal
  const edit = asked && asked.draft.size > 0 ? { edit: asked.at } : {}
  const preview = previewOf(
    shown,
    { show: 'all', ...(asked && { at: asked.at }), ...edit },
    { ...view, here: `/import/${id}` },
    wordsIn(importPreviewWords, view.language),
  )
  const drafted = asked ? { ...preview, draft: asked.draft } : preview
  return show(
    c,
    <PreviewPage preview={drafted} trouble={refusalSentence(view.language, refusal)} />,
    statusOf(refusal.code),
  )
}
