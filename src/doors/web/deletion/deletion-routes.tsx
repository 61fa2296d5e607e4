import { showDeletion } from '#use-cases/deletion/show-deletion.ts'
import { takeBackFile } from '#use-cases/deletion/take-back-file.ts'

import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route } from '../route.ts'
import { deletionPage } from './deletion-page.tsx'

/** The routes of deletion and return. */
export const deletionRoutes: readonly Route[] = [
  route('deletion', {
    get: async ({ ask, view, query }) =>
      page(deletionPage({ ...(await ask(showDeletion, {})), view, wasTakenBack: query.has('saved') })),
    examples: () => [{ parts: {} }],
  }),

  route('fileTakeBack', {
    form: {
      sentFrom: 'deletion',
      read: form => textsOf(form, ['id']),
      send: async ({ ask, draft: { id = '' }, view: { language } }) => {
        await ask(takeBackFile, { id })
        return goTo(withOutcome(addressOf('deletion', language, {}), 'saved'))
      },
      showRefused: async ({ ask, view, refusal }) =>
        deletionPage({ ...(await ask(showDeletion, {})), view, refusal }),
    },
  }),
]
