import { AsyncLocalStorage } from 'node:async_hooks'

import type { BetterAuthPlugin } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { Kysely } from 'kysely'

import type {
  ProviderFacts,
  ProviderFailure,
  ProviderSettings,
  ProviderSignIn,
} from '#domain/people/sign-in.ts'

import type { Tables } from '../engine/tables.ts'
import { signInNameOf } from '../people/sign-in-users.ts'
import { claimsOf, factsOf, textOfClaim } from './provider-claims.ts'

/** The name of the provider in addresses and accounts. */
const providerId = 'oidc'

// What the provider says of the person of the present request.
const presentFacts = new AsyncLocalStorage<{ facts: ProviderFacts }>()

/** better-auth's part for the provider: discovery, PKCE, nonce, and the signature of what it says. */
export const providerPlugin = (db: Kysely<Tables>, settings: ProviderSettings): BetterAuthPlugin =>
  genericOAuth({
    config: [
      {
        providerId,
        discoveryUrl: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId: settings.clientId,
        clientSecret: settings.clientSecret,
        scopes: ['openid', 'profile', 'email'],
        pkce: true,
        disableSignUp: true,
        disableProviderLogout: true,
        getUserInfo: async ({ idToken }) => {
          const claims = claimsOf(idToken ?? '')
          const facts = factsOf(claims)
          const present = presentFacts.getStore()
          if (present) present.facts = facts
          // The provider is the organisation's own, and only invited people are found: its word is enough.
          return {
            sub: textOfClaim(claims['sub']),
            id: textOfClaim(claims['sub']),
            name: textOfClaim(claims['name']),
            email: facts.email && (await signInNameByEmail(db, facts.email)),
            emailVerified: true,
          }
        },
      },
    ],
  })

/** Asks better-auth's handler a question: an address after `/api/auth`, with a body for POST. */
export type AskAuth = (
  path: string,
  cookies: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<Response>

/** The sign-in at the provider. `tokenIn` finds the token of a session in the cookies of an answer. */
export const createProviderSignIn = (
  { name }: ProviderSettings,
  ask: AskAuth,
  tokenIn: (cookies: readonly string[]) => string | undefined,
): ProviderSignIn => ({
  name,
  begin: async ({ cookies }) => {
    const body = { provider: providerId, callbackURL: '/', errorCallbackURL: '/', disableRedirect: true }
    const response = await ask('/sign-in/social', cookies, body)
    const answer = response.ok ? ((await response.json()) as { url?: string }) : {}
    return answer.url === undefined
      ? undefined
      : { url: answer.url, cookies: response.headers.getSetCookie() }
  },
  finish: async ({ search, cookies: sentCookies }) => {
    const present: { facts: ProviderFacts } = { facts: { hasSecondFactor: false } }
    const response = await presentFacts.run(present, () =>
      ask(`/callback/${providerId}${search}`, sentCookies),
    )
    const cookies = response.headers.getSetCookie()
    const { facts } = present
    const token = tokenIn(cookies)
    if (token !== undefined) return { facts, cookies, token }
    return { facts, cookies, failure: failureIn(response.headers.get('location') ?? '') }
  },
})

const failureIn = (location: string): ProviderFailure => {
  const error = new URLSearchParams(location.split('?')[1] ?? '').get('error')
  if (error === 'signup_disabled') return 'stranger'
  return error === 'email_not_found' ? 'mailMissing' : 'refused'
}

/** better-auth knows people by another name than their address; nobody has the name of a stranger. */
const signInNameByEmail = async (db: Kysely<Tables>, email: string): Promise<string> => {
  const row = await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
  return row ? signInNameOf(row.id) : signInNameOf('nobody')
}
