import { serialize } from 'hono/utils/cookie'

import type { ProviderAnswer, SignIn } from '#domain/people/sign-in.ts'
import { Refusal } from '#domain/refusal.ts'
import { endOwnSession } from '#use-cases/sign-in/end-own-session.ts'
import { completeProviderSignIn } from '#use-cases/sign-in/complete-provider-sign-in.ts'

import { languageCookie } from '../frame/after-provider.ts'
import { doorkeeper } from '../frame/visitor.ts'
import { addressOf } from '../paths.ts'
import { goToWith, page, type Route, route, type Visit } from '../route.ts'
import { signInPage } from './sign-in-page.tsx'
import { browserOf, demandSignIn } from './sign-in-steps.ts'

/** The routes of signing in at the identity provider of the organisation. */
export const providerRoutes: readonly Route[] = [
  route('signInProvider', {
    get: async ({ web, view, c }) => {
      const provider = demandProvider(demandSignIn(web))
      // The provider sends the browser back to this one address. Behind a proxy we are asked by http.
      const { host } = new URL(web.baseUrl)
      if (new URL(c.req.url).host !== host) throw new Refusal('hostUnknown', { address: web.baseUrl })
      const start = await provider.begin({ cookies: c.req.header('cookie') ?? '' })
      if (!start) throw new Refusal('providerRefused')
      const left = serialize(languageCookie, view.language, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: web.secure,
        maxAge: 600,
      })
      return goToWith(start.url, [...start.cookies, left])
    },
  }),

  route('signInProviderEnd', {
    get: async visit => {
      try {
        return await comeBack(visit)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { view, web } = visit
        return page(signInPage({ view, refusal: error, provider: web.people.signIn?.provider?.name }))
      }
    },
  }),
]

const comeBack = async ({ web, view, c }: Pick<Visit, 'web' | 'view' | 'c'>) => {
  const signIn = demandSignIn(web)
  const { search } = new URL(c.req.url)
  const cookies = c.req.header('cookie') ?? ''
  const answer = await demandProvider(signIn).finish({ search, cookies })
  if ('failure' in answer) throw refusalOf(answer)
  const { token: unfinished, facts } = answer
  const { groups, hasSecondFactor } = facts
  const input = { token: unfinished, hasSecondFactor, browser: browserOf(c), ...(groups && { groups }) }
  try {
    const { token } = await web.jacana.do(completeProviderSignIn, doorkeeper, input)
    const own = answer.cookies.filter(each => !each.startsWith(`${signIn.cookieName}=`))
    return goToWith(addressOf('home', view.language, {}), [...own, signIn.cookieOf(token)])
  } catch (error) {
    await endUnfinished(web, signIn, unfinished)
    throw error
  }
}

// Nobody has the cookie of this session; it should not stand in a list either.
const endUnfinished = async (web: Visit['web'], signIn: SignIn, token: string): Promise<void> => {
  const session = await signIn.findSession(signIn.cookieOf(token).split(';')[0] ?? '')
  if (!session) return
  const { personId } = session
  const person = { id: personId, name: doorkeeper.name, grants: doorkeeper.grants }
  await web.jacana.do(endOwnSession, person, { session: session.id })
}

const refusalOf = ({ facts, ...answer }: ProviderAnswer): Refusal => {
  const failure = 'failure' in answer ? answer.failure : 'refused'
  if (failure === 'stranger') return new Refusal('providerStranger', { email: facts.email ?? '' })
  return new Refusal(failure === 'mailMissing' ? 'providerMailMissing' : 'providerRefused')
}

const demandProvider = ({ provider }: SignIn) => {
  if (!provider) throw new Refusal('providerRefused')
  return provider
}
