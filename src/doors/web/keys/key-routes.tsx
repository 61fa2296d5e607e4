import { createKey } from '#use-cases/keys/create-key.ts'
import { endKey } from '#use-cases/keys/end-key.ts'
import { showAllKeys } from '#use-cases/keys/show-all-keys.ts'
import { showOwnKeys } from '#use-cases/keys/show-own-keys.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'

import { demandChoices } from '../frame/demand-choices.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { type Form, goTo, page, type Route, route, secretPage, type Visit } from '../route.ts'
import type { KeyDraft } from './key-form.tsx'
import { allKeysPage, keysPage } from './keys-page.tsx'

/** The routes of the keys of programs: one's own, and those of everybody. */
export const keyRoutes: readonly Route[] = [
  route('accountKeys', {
    get: async visit => page(keysPage({ ...(await factsOf(visit)), hasEnded: visit.query.has('saved') })),
    form: {
      read: (form): KeyDraft => ({
        ...textsOf(form, ['program', 'plan', 'lastDay']),
        scope: form.list('scope') ?? [],
      }),
      send: async visit => {
        const { program = '', scope = [], plan = '', lastDay = '' } = visit.draft
        const { plans } = await factsOf(visit)
        demandChoices({ plan: { chosen: plan, offered: plans.map(({ slug }) => slug) } })
        const order = { program, scope: [...scope], lastDay, ...(plan !== '' && { plan }) }
        const { text } = await visit.ask(createKey, order)
        return secretPage(keysPage({ ...(await factsOf(visit)), newKey: text }))
      },
      showRefused: async ({ draft, refusal, ...visit }) =>
        keysPage({ ...(await factsOf(visit)), draft, refusal }),
    },
    examples: () => [{ parts: {} }],
  }),

  route('accountKeyEnd', { form: ending('accountKeys') }),

  route('allKeys', {
    get: async ({ ask, view, query }) =>
      page(allKeysPage({ ...(await ask(showAllKeys, {})), view, hasEnded: query.has('saved') })),
    examples: () => [{ parts: {} }],
  }),

  route('allKeyEnd', { form: ending('allKeys') }),
]

function ending(sentFrom: 'accountKeys' | 'allKeys'): Form<'accountKeyEnd', { id?: string }> {
  return {
    sentFrom,
    read: form => textsOf(form, ['id']),
    send: async ({ ask, draft: { id = '' }, view: { language } }) => {
      await ask(endKey, { id })
      return goTo(withOutcome(addressOf(sentFrom, language, {}), 'saved'))
    },
  }
}

const factsOf = async ({ ask, view, web: { baseUrl } }: Pick<Visit, 'ask' | 'view' | 'web'>) => ({
  ...(await ask(showOwnKeys, {})),
  plans: await ask(showPlans, {}),
  draft: {},
  view,
  baseUrl,
})
