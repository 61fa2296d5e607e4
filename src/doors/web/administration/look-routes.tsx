import { serialize } from 'hono/utils/cookie'

import { demandRight } from '#domain/rights/demand-right.ts'
import { Refusal } from '#domain/refusal.ts'
import { beginLook } from '#use-cases/rights/begin-look.ts'
import { endLook } from '#use-cases/rights/end-look.ts'
import { showRights } from '#use-cases/rights/show-rights.ts'

import { lookCookie } from '../frame/look.ts'
import { textsOf } from '../frame/sent-form.ts'
import { visitorOf } from '../frame/view-of.ts'
import type { Web } from '../frame/web.ts'
import { addressOf } from '../paths.ts'
import { goToWith, page, type Route, route } from '../route.ts'
import { lookPage } from './look-page.tsx'

/** The routes by which an administrator looks as somebody else, and as themselves again. */
export const lookRoutes: readonly Route[] = [
  route('look', {
    get: async ({ ask, person, view }) => {
      demandRight(person, ['change', 'role'])
      const { people } = await ask(showRights, {})
      return page(lookPage({ people: people.filter(({ id }) => id !== person.id), view }))
    },
    form: {
      // The cookie of a look is good for the session that asked for it, and for no other of the same person.
      eachTime: true,
      read: form => textsOf(form, ['person']),
      send: async ({ ask, c, web, view, draft: { person: id = '' } }) => {
        const { look } = web.people
        if (!look) throw new Refusal('notFound')
        const chosen = await ask(beginLook, { id })
        return goToWith(addressOf('home', view.language, {}), [
          cookie(web, look.cookieOf(visitorOf(c), chosen.id)),
        ])
      },
    },
    examples: () => [{ parts: {} }],
  }),

  route('lookEnd', {
    form: {
      sentFrom: 'administration',
      whileLooking: true,
      eachTime: true,
      read: () => undefined,
      send: async ({ person, view: { language, looker }, web }) => {
        if (looker) await web.jacana.do(endLook, looker, { id: person.id })
        return goToWith(addressOf(looker ? 'look' : 'home', language, {}), [cookie(web, '', 0)])
      },
    },
  }),
]

const cookie = ({ secure }: Web, value: string, maxAge = 3600): string =>
  serialize(lookCookie, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge })
