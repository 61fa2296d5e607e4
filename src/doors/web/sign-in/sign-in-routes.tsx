import { Refusal } from '#domain/refusal.ts'
import type { SignInAnswer } from '#domain/people/sign-in.ts'

import { textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goToWith, page, type Route, route, type Visit } from '../route.ts'
import { signInPage } from './sign-in-page.tsx'

/** The routes of signing in and out. */
export const signInRoutes: readonly Route[] = [
  route('signIn', {
    get: async ({ view }) => page(signInPage({ view })),
    form: {
      read: form => textsOf(form, ['email', 'password']),
      send: async visit => {
        const { email = '', password = '' } = visit.draft
        const answer = await askSignIn(visit, '/sign-in/email', {
          email: email.trim().toLowerCase(),
          password,
        })
        return goToWith(addressOf('home', visit.view.language, {}), answer.cookies)
      },
      showRefused: async ({ view, draft: { email }, refusal }) => signInPage({ view, email, refusal }),
      mendable: ['signInRefused', 'tooManyTries', 'inputInvalid'],
    },
    examples: () => [{ parts: {} }],
  }),

  route('signOut', {
    form: {
      sentFrom: 'home',
      whileLooking: true,
      read: () => undefined,
      send: async visit => {
        const { cookies } = await askSignIn(visit, '/sign-out', {})
        visit.web.people.forgetVisitors()
        return goToWith(addressOf('home', visit.view.language, {}), cookies)
      },
    },
  }),
]

const askSignIn = async (
  { web, c }: Pick<Visit, 'web' | 'c'>,
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<SignInAnswer> => {
  const { signIn, addressOfVisitor } = web.people
  if (!signIn) throw new Refusal('signInRefused')
  const cookies = c.req.header('cookie') ?? ''
  const answer = await signIn.ask({ path, body, cookies, address: addressOfVisitor(c) })
  if (answer.waitSeconds !== undefined) throw new Refusal('tooManyTries', { seconds: answer.waitSeconds })
  if (!answer.ok) throw new Refusal('signInRefused')
  return answer
}
