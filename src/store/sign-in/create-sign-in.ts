import { betterAuth } from 'better-auth'
import type { Kysely } from 'kysely'

import type { FoundSession, SignIn } from '#domain/people/sign-in.ts'

import type { Tables } from '../engine/tables.ts'
import { sessionSeconds } from '../people/sessions.ts'
import { authOptions, type SignInSetup } from './auth-options.ts'
import { type AskAuth, createProviderSignIn, providerPlugin } from './provider-sign-in.ts'
import { renewSignature, signedValue, textOfCookie } from './signed-cookie.ts'
import { createTries } from './tries.ts'

/** The sign-in over the store's own connections. */
export const createSignIn = (
  db: Kysely<Tables>,
  setup: SignInSetup,
  now: () => Date = () => new Date(),
): SignIn => {
  const { provider, baseUrl, secrets } = setup
  const auth = betterAuth(authOptions(db, setup, provider ? [providerPlugin(db, provider)] : []))
  const { origin, protocol } = new URL(baseUrl)
  const isSecure = protocol === 'https:'
  const cookieName = `${isSecure ? '__Secure-' : ''}jacana.session_token`
  const cookie = (value: string, seconds: number) =>
    `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`

  const cookieOf = (token: string) => cookie(signedValue(secrets.current, token), sessionSeconds)

  const ask: AskAuth = (path, cookies, body) =>
    auth.handler(
      new Request(`${origin}/api/auth${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { origin, cookie: cookies, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )

  const findSession = async (cookies: string): Promise<FoundSession | undefined> => {
    const renewed = renewSignature(cookies, cookieName, secrets)
    const headers = new Headers({ cookie: renewed?.cookies ?? cookies })
    const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true })
    if (!response) return undefined
    const { session } = response
    return {
      id: session.id,
      personId: session.userId,
      secondFactor: session.secondFactor === true,
      cookies: [...(renewed ? [cookieOf(renewed.token)] : []), ...answered.getSetCookie()],
    }
  }

  const tokenIn = (cookies: readonly string[]): string | undefined => {
    const start = `${cookieName}=`
    const value = cookies
      .find(each => each.startsWith(start))
      ?.slice(start.length)
      .split(';')[0]
    return value ? textOfCookie(value).split('.')[0] : undefined
  }

  return {
    findSession,
    cookieName,
    cookieOf,
    noCookie: cookie('', 0),
    tries: createTries(db, now),
    ...(provider && { provider: createProviderSignIn(provider, ask, tokenIn) }),
  }
}
