import { Refusal } from '#domain/refusal.ts'
import { isLanguage } from '#domain/language.ts'
import { changePassword } from '#use-cases/sign-in/change-password.ts'
import { endOtherSessions } from '#use-cases/sign-in/end-other-sessions.ts'
import { endOwnSession } from '#use-cases/sign-in/end-own-session.ts'
import { requestEmailChange } from '#use-cases/sign-in/request-email-change.ts'
import { reviseAccount } from '#use-cases/sign-in/revise-account.ts'
import { showAccount } from '#use-cases/sign-in/show-account.ts'

import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { visitorOf } from '../frame/view-of.ts'
import { addressOf } from '../paths.ts'
import { limitsOfOwnPassword, tryWithin } from '../sign-in/sign-in-limits.ts'
import { demandSignIn } from '../sign-in/sign-in-steps.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { hasOwnAccount } from './has-own-account.ts'
import { type AccountOutcome, accountPage, type AccountPageProps } from './account-page.tsx'

/** The routes of one's own account. */
export const accountRoutes: readonly Route[] = [
  route('account', {
    get: async visit => {
      if (!hasOwnAccount(visit.view)) return goTo(addressOf('signIn', visit.view.language, {}))
      return page(await ownPage(visit, { outcome: outcomeIn(visit.query) }))
    },
    form: {
      read: form => textsOf(form, ['name', 'language', 'zone', 'version']),
      send: async ({ ask, draft, view }) => {
        const { language = '', name = '', zone = '', version = '' } = draft
        if (!isLanguage(language))
          throw new Refusal('inputInvalid', { faults: [{ field: 'language', fault: 'notALanguage' }] })
        const { changed } = await ask(reviseAccount, { name, language, zone, version })
        const address = addressOf('account', view.language, {})
        return goTo(withOutcome(address, changed ? 'saved' : 'unchanged'))
      },
      showRefused: async visit => ownPage(visit, { refusal: visit.refusal, draft: visit.draft }),
    },
    examples: () => [{ parts: {} }],
  }),

  route('accountPassword', {
    form: {
      sentFrom: 'account',
      read: form => textsOf(form, ['currentPassword', 'password']),
      send: async ({ ask, web, view, person, c, draft }) => {
        const { currentPassword = '', password = '' } = draft
        const { sessionId } = visitorOf(c)
        const input = { currentPassword, password, ...(sessionId && { sessionId }) }
        await tryWithin(demandSignIn(web), limitsOfOwnPassword(person.id), () => ask(changePassword, input))
        return goTo(withOutcome(addressOf('account', view.language, {}), 'saved', 'password'))
      },
      showRefused: async visit => ownPage(visit, { refusal: visit.refusal }),
      mendable: ['passwordWrong', 'passwordKnown', 'inputInvalid', 'tooManyTries'],
    },
  }),

  route('accountEmail', {
    form: {
      sentFrom: 'account',
      read: form => textsOf(form, ['currentPassword', 'email']),
      send: async ({ ask, web, view, person, draft: { currentPassword = '', email = '' } }) => {
        await tryWithin(demandSignIn(web), limitsOfOwnPassword(person.id), () =>
          ask(requestEmailChange, { currentPassword, email }),
        )
        return goTo(withOutcome(addressOf('account', view.language, {}), 'saved', 'address'))
      },
      showRefused: async visit => ownPage(visit, { refusal: visit.refusal, email: visit.draft.email }),
      mendable: ['passwordWrong', 'emailTaken', 'inputInvalid', 'tooManyTries'],
    },
  }),

  route('accountSessions', {
    form: {
      sentFrom: 'account',
      read: form => textsOf(form, ['session']),
      send: async ({ ask, view, c, draft: { session = '' } }) => {
        const { sessionId = '' } = visitorOf(c)
        if (session === 'others') await ask(endOtherSessions, { sessionId })
        else await ask(endOwnSession, { session })
        return goTo(withOutcome(addressOf('account', view.language, {}), 'saved', 'session'))
      },
    },
  }),
]

const ownPage = async (
  { ask, view, c }: Pick<Visit, 'ask' | 'view' | 'c'>,
  more: Pick<AccountPageProps, 'outcome' | 'refusal' | 'draft' | 'email'>,
) => accountPage({ account: await ask(showAccount, {}), view, sessionId: visitorOf(c).sessionId, ...more })

const outcomeIn = (query: URLSearchParams): AccountOutcome | undefined => {
  if (query.has('unchanged')) return 'unchanged'
  const outcome = query.get('saved')
  if (outcome === 'password' || outcome === 'address' || outcome === 'session') return outcome
  return outcome === null ? undefined : 'saved'
}
