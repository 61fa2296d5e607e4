import { showDeletion } from '#use-cases/deletion/show-deletion.ts'
import { takeBackFile } from '#use-cases/deletion/take-back-file.ts'

import { textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route } from '../route.ts'
import { deletionPage } from './deletion-page.tsx'

/** The routes of deletion and return. */
export const deletionRoutes: readonly Route[] = [
  route('deletion', {
    get: async ({ ask, view }) => page(deletionPage({ ...(await ask(showDeletion, {})), view })),
    examples: () => [{ parts: {} }],
  }),

  route('fileTakeBack', {
    form: {
      sentFrom: 'deletion',
      read: form => textsOf(form, ['id']),
      send: async ({ ask, draft, view: { language } }) => {
        const { id, use, planSlug = '' } = await ask(takeBackFile, { id: draft.id ?? '' })
        return goTo(
          use === 'import'
            ? addressOf('import', language, { id })
            : addressOf('return', language, { slug: planSlug, id }),
        )
      },
    },
  }),
]
