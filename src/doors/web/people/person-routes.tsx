import type { Refusal } from '#domain/refusal.ts'
import { endKey } from '#use-cases/keys/end-key.ts'
import { endSessionOf } from '#use-cases/people/end-session-of.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { showPerson } from '#use-cases/people/show-person.ts'
import { showPersonAccess } from '#use-cases/people/show-person-access.ts'
import { showPersonChanges } from '#use-cases/people/show-person-changes.ts'
import { endSecondFactor } from '#use-cases/sign-in/end-second-factor.ts'

import { demandChoice } from '../frame/demand-choices.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { newestLegend } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { type PersonOutcome, personPage } from './person-page.tsx'

/** The routes of a person: show, mark as gone, take back, end a session or a key. */
export const personRoutes: readonly Route[] = [
  route('person', {
    get: async visit => page(await showPersonPage(visit)),
    examples: ({ personId, leftPersonId }) => [{ parts: { id: personId } }, { parts: { id: leftPersonId } }],
  }),

  route('personState', {
    form: {
      sentFrom: 'person',
      read: form => textsOf(form, ['version', 'state']),
      send: async ({ ask, params: { id }, view: { language }, draft: { version = '', state: sent } }) => {
        const state = demandChoice('state', sent, ['active', 'left'])
        const { changed } = await ask(setPersonState, { id, version, state })
        const address = addressOf('person', language, { id })
        return goTo(withOutcome(address, changed ? 'saved' : 'unchanged'))
      },
      showRefused: ({ refusal, ...visit }) => showPersonPage(visit, refusal),
    },
  }),

  route('personFactor', {
    form: {
      sentFrom: 'person',
      read: () => undefined,
      send: async ({ ask, params: { id }, view: { language } }) => {
        const { changed } = await ask(endSecondFactor, { id })
        const address = addressOf('person', language, { id })
        return goTo(changed ? withOutcome(address, 'saved', 'factor') : withOutcome(address, 'unchanged'))
      },
      showRefused: ({ refusal, ...visit }) => showPersonPage(visit, refusal),
    },
  }),

  route('personSessionEnd', {
    form: {
      sentFrom: 'person',
      read: form => textsOf(form, ['session']),
      send: async ({ ask, params: { id }, view: { language }, draft: { session = '' } }) => {
        await ask(endSessionOf, { id, session })
        return goTo(withOutcome(addressOf('person', language, { id }), 'saved', 'session'))
      },
    },
  }),

  route('personKeyEnd', {
    form: {
      sentFrom: 'person',
      read: form => textsOf(form, ['id']),
      send: async ({ ask, params, view: { language }, draft: { id = '' } }) => {
        await ask(endKey, { id })
        return goTo(withOutcome(addressOf('person', language, params), 'saved', 'key'))
      },
    },
  }),
]

const showPersonPage = async (
  { ask, person, params: { id }, query, view }: Visit<'person'>,
  refusal?: Refusal,
) => {
  const before = query.get('before') ?? undefined
  const { mayReadChanges, ...facts } = await ask(showPerson, { id })
  // Whoever looks as another person reads no sessions.
  const mayReadAccess = facts.mayChangeState && !view.looker
  const changes = mayReadChanges ? await ask(showPersonChanges, { id, before }) : undefined
  return personPage({
    ...facts,
    changes: changes && { ...changes, before },
    access: mayReadAccess ? await ask(showPersonAccess, { id }) : undefined,
    legend: await newestLegend({ ask, person }),
    outcome: outcomeIn(query),
    refusal,
    view,
  })
}

const outcomeIn = (query: URLSearchParams): PersonOutcome | undefined => {
  if (query.has('unchanged')) return 'unchanged'
  const outcome = query.get('saved')
  if (outcome === 'factor' || outcome === 'session' || outcome === 'key') return outcome
  return outcome === null ? undefined : 'saved'
}
