import { endGuestLink } from '#use-cases/people/end-guest-link.ts'
import { showGuestLinks } from '#use-cases/people/show-guest-links.ts'

import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route } from '../route.ts'
import { linksPage } from './links-page.tsx'

/** The routes of the list of guest links. */
export const linksRoutes: readonly Route[] = [
  route('links', {
    get: async ({ ask, view, query }) =>
      page(linksPage({ links: await ask(showGuestLinks, {}), view, hasEnded: query.has('saved') })),
    examples: () => [{ parts: {} }],
  }),

  route('linkEnd', {
    form: {
      sentFrom: 'links',
      read: form => textsOf(form, ['id']),
      send: async ({ ask, draft: { id = '' }, view: { language } }) => {
        await ask(endGuestLink, { id })
        return goTo(withOutcome(addressOf('links', language, {}), 'saved'))
      },
    },
  }),
]
