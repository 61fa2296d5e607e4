import { previewPublication } from '#use-cases/publications/preview-publication.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { takeBackPublication } from '#use-cases/publications/take-back-publication.ts'

import { versionsAddress } from '../addresses/version-addresses.ts'
import { withOutcome } from '../frame/outcome.ts'
import { goTo, page, type Route, route } from '../route.ts'
import { publishPage } from './publish-page.tsx'
import { takeBackPage } from './take-back-page.tsx'

/** The routes that publish a version and take it back: each says what will happen, and asks for the press. */
export const publicationRoutes: readonly Route[] = [
  route('publication', {
    get: async ({ ask, params, view }) =>
      page(publishPage({ ...(await ask(previewPublication, params)), view })),
    form: {
      read: () => undefined,
      send: async ({ ask, params: { slug, version }, view }) => {
        const { versionId } = await ask(publishVersion, { slug, version })
        return goTo(withOutcome(versionsAddress(view.language, slug), 'published', versionId))
      },
    },
    examples: ({ slug, versionId }) => [{ parts: { slug, version: versionId } }],
  }),

  route('publicationEnd', {
    get: async ({ ask, params, view }) =>
      page(takeBackPage({ ...(await ask(previewPublication, params)), view })),
    form: {
      read: () => undefined,
      send: async ({ ask, params: { slug, version }, view }) => {
        const { versionId } = await ask(takeBackPublication, { slug, version })
        return goTo(withOutcome(versionsAddress(view.language, slug), 'takenBack', versionId))
      },
    },
    examples: ({ slug, versionId }) => [{ parts: { slug, version: versionId } }],
  }),
]
