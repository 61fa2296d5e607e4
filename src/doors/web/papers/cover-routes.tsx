import { isLanguage } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { withOwnNames, withReaderNames } from '#i18n/cover-fact-names.ts'
import { coverPageWords } from '#i18n/pages/cover.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { editCover } from '#use-cases/papers/edit-cover.ts'
import { previewPaper } from '#use-cases/papers/preview-paper.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'

import { coverAddress } from '../addresses/paper-addresses.ts'
import { withOutcome } from '../frame/outcome.ts'
import type { PageBody } from '../frame/page-body.ts'
import { textsOf } from '../frame/sent-form.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { coverFields, coverPage, type CoverTexts, coverTexts } from './cover-page.tsx'

/** The routes of the cover of a report in a language: show, preview, save. */
export const coverRoutes: readonly Route[] = [
  route('cover', {
    get: async visit => page(await showCoverPage(visit)),
    form: {
      mostBytes: 256 * 1024,
      read: form => ({
        cover: mapCover({ ...emptyCover, ...textsOf(form, coverFields) }, withOwnNames),
        ...textsOf(form, ['version', 'do']),
      }),
      send: async ({ draft, ...visit }) => {
        const { cover, version = '' } = draft
        if (draft.do !== 'save') return page(await showCoverPage(visit, { cover, version }))
        const place = placeOf(visit)
        const { changed } = await visit.ask(editCover, { ...place, version, cover })
        const address = coverAddress(visit.view.language, place.slug, place.report, place.language)
        return goTo(withOutcome(address, changed ? 'saved' : 'unchanged'))
      },
      showRefused: ({ draft: { cover, version = '' }, refusal, ...visit }) =>
        showCoverPage(visit, { cover, version, refusal }),
    },
    examples: ({ slug }) => [{ parts: { slug, report: 'integrated-plan', cover: 'cover-fr' } }],
  }),
]

type CoverVisit = Visit<'cover'>

const emptyCover = Object.fromEntries(coverFields.map(name => [name, ''])) as CoverTexts

/**
 * A cover with a change applied to each text, such as other names of facts.
 * Stored texts use the names of the program, readers see names in their language.
 */
const mapCover = (cover: CoverTexts, change: (text: string) => string): CoverTexts => ({
  ...cover,
  ...Object.fromEntries(coverFields.map(name => [name, change(cover[name])])),
})

const placeOf = ({ params: { slug, report, cover } }: CoverVisit) => {
  const [, language = ''] = cover.split('-')
  return { slug, report, language: isLanguage(language) ? language : 'en' } as const
}

type CoverDraft = { cover: CoverTexts; version: string; refusal?: Refusal }

const showCoverPage = async (visit: CoverVisit, draft?: CoverDraft): Promise<PageBody> => {
  const { ask, query, view } = visit
  const words = wordsIn(coverPageWords, view.language)
  const place = placeOf(visit)
  const { plan, report, cover, version, facts } = await ask(showCover, place)
  // A refused cover may not be printable, so the preview shows the stored one.
  const draftCover = draft && !draft.refusal ? { cover: draft.cover } : {}
  return coverPage({
    plan,
    report,
    paper: place.language,
    draft: mapCover(draft?.cover ?? coverTexts(cover), text => withReaderNames(view.language, text)),
    version: draft ? Number(draft.version) : version,
    facts,
    preview: await ask(previewPaper, { ...place, ...draftCover, part: 'cover' }),
    notice: draft?.refusal
      ? { tone: 'bad', sentence: refusalSentence(view.language, draft.refusal) }
      : !draft && query.has('saved')
        ? { tone: 'good', sentence: words.savedNotice }
        : !draft && query.has('unchanged')
          ? { tone: 'plain', sentence: words.unchangedNotice }
          : undefined,
    words,
    view,
  })
}
