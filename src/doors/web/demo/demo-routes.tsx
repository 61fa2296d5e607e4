import { serialize } from 'hono/utils/cookie'

import { Refusal } from '#domain/refusal.ts'
import { listDemoPeople } from '#use-cases/people/list-demo-people.ts'

import { demoCookie } from '../frame/demo.ts'
import { textsOf } from '../frame/sent-form.ts'
import { doorkeeper } from '../frame/visitor.ts'
import { addressOf } from '../paths.ts'
import { goToWith, page, type Route, route, type Visit } from '../route.ts'
import { demoPage } from './demo-page.tsx'

/** The routes by which a visitor becomes a person of the example, and leaves again. */
export const demoRoutes: readonly Route[] = [
  route('demo', {
    get: async visit => page(demoPage({ people: await demoPeople(visit), view: visit.view })),
    form: {
      whileLooking: true,
      read: form => textsOf(form, ['person']),
      send: async visit => {
        const chosen = (await demoPeople(visit)).find(({ id }) => id === visit.draft.person)
        const { demo } = visit.web.people
        if (!chosen || !demo) throw new Refusal('demoClosed')
        return goToWith(addressOf('home', visit.view.language, {}), [
          serialize(demoCookie, demo.cookieOf(chosen.id), { path: '/', httpOnly: true, sameSite: 'Lax' }),
        ])
      },
    },
    examples: () => [{ parts: {} }],
  }),

  route('demoLeave', {
    form: {
      sentFrom: 'demo',
      whileLooking: true,
      read: () => undefined,
      send: async ({ view }) =>
        goToWith(addressOf('demo', view.language, {}), [
          serialize(demoCookie, '', { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 0 }),
        ]),
    },
  }),
]

const demoPeople = async ({ web, view }: Pick<Visit, 'web' | 'view'>) =>
  view.isDemoOffered ? web.jacana.do(listDemoPeople, doorkeeper, {}) : []
