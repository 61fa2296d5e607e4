import { betterAuth } from 'better-auth'
import type { Kysely } from 'kysely'

import type { FoundSession, SignIn, SignInAnswer, SignInQuestion } from '#domain/people/sign-in.ts'

import type { Tables } from '../engine/tables.ts'
import { addressHeader, authOptions, type SignInSetup } from './auth-options.ts'
import { renewSignature } from './signed-cookie.ts'

/**
 * The sign-in over the store's own connections. All questions go through better-auth's handler, so that its
 * limits and its check of origins apply to them.
 */
export const createSignIn = (db: Kysely<Tables>, setup: SignInSetup): SignIn => {
  const auth = betterAuth(authOptions(db, setup))
  const { origin, protocol } = new URL(setup.baseUrl)
  const cookieName = `${protocol === 'https:' ? '__Secure-' : ''}jacana.session_token`
  const headersOf = (cookies: string, more: Readonly<Record<string, string>> = {}) => {
    const renewed = renewSignature(cookies, cookieName, setup.secrets)
    return { renewed, headers: new Headers({ cookie: renewed?.cookies ?? cookies, ...more }) }
  }

  const ask = async ({ path, body, cookies, address }: SignInQuestion): Promise<SignInAnswer> => {
    const { headers } = headersOf(cookies, {
      origin,
      [addressHeader]: address,
      ...(body && { 'content-type': 'application/json' }),
    })
    const response = await auth.handler(
      new Request(`${origin}/api/auth${path}`, {
        method: body ? 'POST' : 'GET',
        headers,
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    return answerOf(response)
  }

  const findSession = async (cookies: string): Promise<FoundSession | undefined> => {
    const { headers, renewed } = headersOf(cookies)
    const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true })
    if (!response) return undefined
    const { session } = response
    return {
      id: session.id,
      personId: session.userId,
      secondFactor: Boolean((session as { secondFactor?: boolean | null }).secondFactor),
      cookies: [...(renewed ? [renewed.setCookie] : []), ...answered.getSetCookie()],
    }
  }

  return { ask, findSession, cookieName }
}

const answerOf = async (response: Response): Promise<SignInAnswer> => {
  const data = await dataOf(response)
  const wait = Number(response.headers.get('x-retry-after'))
  return {
    ok: response.ok,
    ...(typeof data['code'] === 'string' && { code: data['code'] }),
    ...(response.status === 429 && { code: 'TOO_MANY_TRIES', waitSeconds: wait || 10 }),
    data,
    cookies: response.headers.getSetCookie(),
  }
}

const dataOf = async (response: Response): Promise<Record<string, unknown>> => {
  const text = await response.text()
  try {
    const data: unknown = JSON.parse(text || '{}')
    return typeof data === 'object' && data !== null ? { ...data } : {}
  } catch {
    return {}
  }
}
