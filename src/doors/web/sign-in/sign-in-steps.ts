import { serialize } from 'hono/utils/cookie'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import { Refusal } from '#domain/refusal.ts'
import type { SignIn } from '#domain/people/sign-in.ts'

import type { Web } from '../frame/web.ts'

/** What a browser brings back after the password: who gave it, and a proof of which one it was. */
export type PasswordStep = { personId: string; proof: string }

const cookieName = 'jacana.password'
const minutesOfStep = 10

/**
 * The sign-in of this installation.
 * @throws Refusal signInRefused where nobody can sign in
 */
export const demandSignIn = ({ people: { signIn } }: Web): SignIn => {
  if (!signIn) throw new Refusal('signInRefused')
  return signIn
}

/** The cookie that says, signed, that somebody has given the password; it holds for some minutes. */
export const cookieOfStep = (web: Web, { personId, proof }: PasswordStep): string => {
  const until = Date.now() + minutesOfStep * 60_000
  const value = web.people.signer?.sign(`${personId} ${proof} ${until}`) ?? ''
  return cookie(web, value, minutesOfStep * 60)
}

/** The cookie that takes it back. */
export const noStep = (web: Web): string => cookie(web, '', 0)

/**
 * Who has given the password in this browser.
 * @throws Refusal signInExpired where nobody has, or too long ago
 */
export const demandStep = (web: Web, c: Context): PasswordStep => {
  const text = web.people.signer?.verify(getCookie(c, cookieName) ?? '')
  const [personId = '', proof = '', until = ''] = text?.split(' ') ?? []
  if (personId === '' || !(Number(until) > Date.now())) throw new Refusal('signInExpired')
  return { personId, proof }
}

/** What a browser says of itself. */
export const browserOf = (c: Context): string => (c.req.header('user-agent') ?? '').slice(0, 500)

const cookie = ({ secure }: Web, value: string, maxAge: number): string =>
  serialize(cookieName, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge })
