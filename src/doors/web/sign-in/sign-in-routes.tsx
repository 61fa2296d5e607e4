import { Refusal } from '#domain/refusal.ts'
import { requestPassword } from '#use-cases/people/request-password.ts'
import { endOwnSession } from '#use-cases/sign-in/end-own-session.ts'
import { signInByCode } from '#use-cases/sign-in/sign-in-by-code.ts'
import { signInByPassword } from '#use-cases/sign-in/sign-in-by-password.ts'

import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { doorkeeper } from '../frame/visitor.ts'
import { visitorOf } from '../frame/view-of.ts'
import { addressOf } from '../paths.ts'
import { goTo, goToWith, page, type Route, route, type Visit } from '../route.ts'
import { codePage } from './code-page.tsx'
import { requestPasswordPage } from './request-password-page.tsx'
import { limitsOfCode, countTry, limitsOfPassword, limitsOfRequest, tryWithin } from './sign-in-limits.ts'
import { signInPage } from './sign-in-page.tsx'
import { browserOf, cookieOfStep, demandSignIn, demandStep, noStep } from './sign-in-steps.ts'

/** The routes of signing in and out by password and code. */
export const signInRoutes: readonly Route[] = [
  route('signIn', {
    get: async ({ view, web }) => page(signInPage({ view, provider: web.people.signIn?.provider?.name })),
    form: {
      eachTime: true,
      read: form => textsOf(form, ['email', 'password']),
      send: async ({ web, c, view, draft }) => {
        const { email = '', password = '' } = draft
        const signIn = demandSignIn(web)
        const limits = limitsOfPassword(email, web.people.addressOfVisitor(c))
        const answer = await tryWithin(signIn, limits, () =>
          web.jacana.do(signInByPassword, doorkeeper, { email, password, browser: browserOf(c) }),
        )
        if (answer.kind === 'code')
          return goToWith(addressOf('signInCode', view.language, {}), [cookieOfStep(web, answer)])
        return comeIn({ web, view }, answer.token)
      },
      showRefused: async ({ view, web, draft: { email }, refusal }) =>
        signInPage({ view, email, refusal, provider: web.people.signIn?.provider?.name }),
      mendable: ['signInRefused', 'tooManyTries', 'inputInvalid', 'personLeft'],
    },
    examples: () => [{ parts: {} }],
  }),

  route('signInCode', {
    get: async ({ view }) => page(codePage({ view })),
    form: {
      eachTime: true,
      read: form => textsOf(form, ['code']),
      send: async ({ web, c, view, draft }) => {
        const signIn = demandSignIn(web)
        const step = demandStep(web, c)
        const { token } = await tryWithin(signIn, limitsOfCode(step.personId), () =>
          web.jacana.do(signInByCode, doorkeeper, {
            ...step,
            code: draft.code ?? '',
            browser: browserOf(c),
          }),
        )
        return comeIn({ web, view }, token)
      },
      showRefused: async ({ view, refusal }) => codePage({ view, refusal }),
      mendable: ['codeWrong', 'tooManyTries', 'inputInvalid', 'signInExpired', 'personLeft'],
    },
    examples: () => [{ parts: {} }],
  }),

  route('signInPassword', {
    get: async ({ view, query }) => page(requestPasswordPage({ view, isSent: query.has('saved') })),
    form: {
      read: form => textsOf(form, ['email']),
      send: async ({ web, c, view, draft: { email = '' } }) => {
        const { language } = view
        if (!requestPassword.input.safeParse({ email, language }).success)
          throw new Refusal('inputInvalid', { faults: [{ field: 'email', fault: 'notAnAddress' }] })
        await countTry(demandSignIn(web), limitsOfRequest(email, web.people.addressOfVisitor(c)))
        // Nobody waits for it: an address that is known would else take longer than one that is not.
        web.jacana.do(requestPassword, doorkeeper, { email, language }).catch(web.report)
        return goTo(withOutcome(addressOf('signInPassword', language, {}), 'saved'))
      },
      showRefused: async ({ view, draft: { email }, refusal }) =>
        requestPasswordPage({ view, email, refusal }),
      mendable: ['inputInvalid', 'tooManyTries'],
    },
    examples: () => [{ parts: {} }, { parts: {}, query: { saved: 'yes' } }],
  }),

  route('signOut', {
    form: {
      sentFrom: 'home',
      whileLooking: true,
      eachTime: true,
      read: () => undefined,
      send: async ({ web, view, c }) => {
        const { sessionId, person, looker = person } = visitorOf(c)
        if (sessionId !== undefined)
          await web.jacana.do(endOwnSession, looker, { session: sessionId }).catch((error: unknown) => {
            // The session may have ended by itself.
            if (!(error instanceof Refusal && error.code === 'notFound')) throw error
          })
        web.people.forgetVisitors()
        const { signIn } = web.people
        return goToWith(addressOf('home', view.language, {}), signIn ? [signIn.noCookie] : [])
      },
    },
  }),
]

const comeIn = ({ web, view }: Pick<Visit, 'web' | 'view'>, token: string) =>
  goToWith(addressOf('home', view.language, {}), [demandSignIn(web).cookieOf(token), noStep(web)])
