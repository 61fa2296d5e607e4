import { filterComparison } from '#domain/differences/comparison.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { publicationWords } from '#i18n/pages/publication.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showPublications } from '#use-cases/publications/show-publications.ts'
import { compareVersions } from '#use-cases/versions/compare-versions.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'

import { compareAddress, readCompareQuery, versionsAddress } from '../addresses/version-addresses.ts'
import { chosenFile, mostFileBytes } from '../frame/chosen-file.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { download, goTo, page, type Route, route, type Visit } from '../route.ts'
import { comparePage } from './compare-page.tsx'
import { firstRows } from './first-rows.ts'
import { versionsPage } from './versions-page.tsx'

/** The routes of a plan's versions: create, compare, export and import. */
export const versionRoutes: readonly Route[] = [
  route('versions', {
    open: 'listed',
    get: async visit => {
      const model = await modelOf(visit)
      const savedVersion = model.versions.find(({ id }) => id === visit.query.get('saved'))
      return page(versionsPage({ ...model, savedVersion, notice: noticeOf(model, visit) }))
    },
    form: {
      read: form => textsOf(form, ['name', 'why']),
      send: async ({ ask, params: { slug }, view, draft: { name = '', why = '' } }) =>
        goTo(savedAddress(view.language, slug, await ask(createVersion, { slug, name, why }))),
      showRefused: async ({ draft: { name = '', why = '' }, refusal, ...visit }) => {
        const sentence = refusalSentence(visit.view.language, refusal)
        return versionsPage({ ...(await modelOf(visit)), refusedForm: { name, why, sentence } })
      },
    },
    examples: ({ slug }) => [{ parts: { slug } }],
  }),

  route('versionImport', {
    form: {
      sentFrom: 'versions',
      mostBytes: mostFileBytes,
      read: form => ({ ...chosenFile(form), ...textsOf(form, ['name']) }),
      send: async ({ ask, params: { slug }, view, draft: { file, name = '' } }) => {
        if (!file) throw new Refusal('fileMissing')
        const { bytes } = file
        return goTo(savedAddress(view.language, slug, await ask(importVersion, { slug, bytes, name })))
      },
      showRefused: async ({ draft: { name = '' }, refusal, ...visit }) => {
        const sentence = refusalSentence(visit.view.language, refusal)
        return versionsPage({ ...(await modelOf(visit)), refusedImport: { name, sentence } })
      },
    },
  }),

  route('versionFile', {
    open: 'unlisted',
    get: async ({ ask, params: { slug, file } }) =>
      download(await ask(exportVersion, { slug, version: file.replace(/\.json$/, '') })),
  }),

  route('compare', {
    open: 'unlisted',
    get: async ({ ask, params: { slug }, query: parameters, view }) => {
      const { language } = view
      const query = readCompareQuery(parameters)
      if (!query) return goTo(versionsAddress(language, slug))
      const address = compareAddress(language, slug, query)
      // A form sends its empty fields too, but the address that people copy should have only their choices.
      if (String(parameters) !== new URL(address, 'http://here').searchParams.toString()) return goTo(address)
      const { from, to, kind } = query
      const answer = await ask(compareVersions, { slug, from, ...(to && { to }), language })
      const { versions } = await ask(showVersions, { slug })
      const visible = filterComparison(answer.comparison, {
        ...(kind && { kind }),
        ...(query.function && { section: query.function }),
      })
      const words = wordsIn(versionPageWords, language)
      return page(comparePage({ ...answer, ...firstRows(visible), versions, query, words, view }))
    },
    examples: ({ slug, versionId }) => [
      { parts: { slug }, query: { from: versionId } },
      { parts: { slug }, query: { from: versionId, kind: 'lead' } },
    ],
  }),
]

const savedAddress = (language: Visit['view']['language'], slug: string, { id }: { id: string }): string =>
  withOutcome(versionsAddress(language, slug), 'saved', id)

/** What became of the publication of a version. */
const noticeOf = (
  { versions }: { versions: readonly { id: string; name: string }[] },
  { query, view: { language } }: Visit,
): string | undefined => {
  const { publishedNotice, takenBackNotice } = wordsIn(publicationWords, language)
  const nameOf = (outcome: string) => versions.find(({ id }) => id === query.get(outcome))?.name
  const [published, takenBack] = [nameOf('published'), nameOf('takenBack')]
  if (published !== undefined) return publishedNotice(published)
  return takenBack === undefined ? undefined : takenBackNotice(takenBack)
}

const modelOf = async ({
  ask,
  params: { slug },
  person,
  view,
}: Pick<Visit<'versions'>, 'ask' | 'params' | 'person' | 'view'>) => ({
  ...(await ask(showVersions, { slug })),
  publications: mayAnywhere(person, ['read', 'publication'])
    ? await ask(showPublications, { slug })
    : undefined,
  words: wordsIn(versionPageWords, view.language),
  view,
})
