import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPreviewWords } from '#i18n/pages/import-preview.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { applyImport } from '#use-cases/imports/apply-import.ts'
import { correctImport } from '#use-cases/imports/correct-import.ts'
import { discardImport } from '#use-cases/imports/discard-import.ts'
import { exportDoubts } from '#use-cases/imports/export-doubts.ts'
import { showImport } from '#use-cases/imports/show-import.ts'

import {
  doubtAnchor,
  placeAnchor,
  previewAddress,
  readAddress,
  readPreviewQuery,
} from '../addresses/import-addresses.ts'
import type { PageBody } from '../frame/page-body.ts'
import { textsOf } from '../frame/sent-form.ts'
import { download, type Form, goTo, page, type Route, route, type Visit } from '../route.ts'
import { closedPage } from './closed-page.tsx'
import { nextDoubt } from './doubt-order.ts'
import { previewPage } from './preview-page.tsx'
import { previewModel } from './preview-model.ts'
import { atFields, correctedTexts, readCorrections } from './read-correction.ts'
import { writtenCounts } from '../parts/written-counts.ts'

/** The routes of an import: show, correct, apply or discard. */
export const importRoutes: readonly Route[] = [
  route('import', {
    get: async ({ ask, params: { id }, query, view }) => {
      const details = await ask(showImport, { id })
      if (details.session.state === 'open') {
        const words = wordsIn(importPreviewWords, view.language)
        return page(previewPage({ model: previewModel(details, readPreviewQuery(query), view, words) }))
      }
      const [entry] = await ask(showAudit, { subject: details.session.id, limit: 1 })
      const counts = writtenCounts(entry?.after)
      return page(closedPage({ details, counts, words: wordsIn(importPageWords, view.language), view }))
    },
    examples: ({ importId: id, closedImportId, discardedImportId }) => [
      { parts: { id } },
      { parts: { id }, query: { show: 'doubts' } },
      { parts: { id }, query: { edit: '1~1.1~0' } },
      { parts: { id }, query: { edit: '1~1.1' } },
      { parts: { id }, query: { edit: '1' } },
      { parts: { id: closedImportId } },
      { parts: { id: discardedImportId } },
    ],
  }),

  route('importDoubts', {
    get: async ({ ask, params: { id }, view: { language } }) =>
      download(await ask(exportDoubts, { id, language })),
  }),

  route('importCorrect', {
    form: {
      sentFrom: 'import',
      mostBytes: 512 * 1024,
      read: form => form.texts,
      send: async ({ ask, params: { id }, view: { language }, draft }) => {
        const { at, cell, version, corrections } = readCorrections(draft)
        const show = chosenRows(draft.get('show'))
        if (corrections.length === 0)
          return goTo(`${previewAddress(language, id, { show, at })}#${placeAnchor(at)}`)
        const correction = ask(correctImport, { id, version, corrections })
        const { parsed } = await correction.catch((error: unknown) => {
          throw atFields(error, corrections)
        })
        const settles = corrections.some(({ kind }) => kind !== 'editText')
        const next = settles ? nextDoubt(parsed, at, cell) : undefined
        const anchor = next ? doubtAnchor(next.at, next.cell) : placeAnchor(at)
        return goTo(`${previewAddress(language, id, { show, at: next?.at ?? at })}#${anchor}`)
      },
      showRefused: ({ draft, refusal, ...visit }) => refusedPreview(visit, refusal, draft),
    },
  }),

  route('importApply', {
    form: decision(({ ask, params: { id } }, version) => ask(applyImport, { id, version })),
  }),

  route('importDiscard', {
    form: decision(({ ask, params: { id } }, version) => ask(discardImport, { id, version })),
  }),
]

type ApplyVisit = Visit<'importApply'>

function decision(
  send: (visit: ApplyVisit, version: string) => Promise<unknown>,
): Form<'importApply', { version?: string }> {
  return {
    sentFrom: 'import',
    read: form => textsOf(form, ['version']),
    send: async ({ draft: { version = '' }, ...visit }) => {
      await send(visit, version)
      return goTo(previewAddress(visit.view.language, visit.params.id))
    },
    showRefused: ({ refusal, ...visit }) => refusedPreview(visit, refusal),
    mendable: ['clash'],
  }
}

const chosenRows = (show = '') => readPreviewQuery(new URLSearchParams({ show })).show

/** The preview with the refusal's sentence; the form keeps what the person entered. */
const refusedPreview = async (
  { ask, params: { id }, view }: Visit<'import'>,
  refusal: Refusal,
  draft?: ReadonlyMap<string, string>,
): Promise<PageBody> => {
  const details = await ask(showImport, { id })
  if (details.session.state !== 'open') throw refusal
  const at = readAddress(draft?.get('at') ?? '')
  const texts = correctedTexts(draft ?? new Map())
  const query = { show: 'all' as const, ...(at && { at, ...(texts.size > 0 && { edit: at }) }) }
  const model = previewModel(details, query, view, wordsIn(importPreviewWords, view.language))
  return previewPage({
    model: { ...model, draft: texts },
    trouble: refusalSentence(view.language, refusal),
  })
}
