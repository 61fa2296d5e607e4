import { createHmac } from 'node:crypto'

import type { Secrets } from '#domain/people/secrets.ts'

import { isSameSignature } from '../engine/same-signature.ts'

/** Cookies with a signature of the present secret, and the token of their session. */
export type RenewedCookie = { cookies: string; token: string }

/**
 * The cookies of a request with the session's cookie signed again, where an earlier secret has signed it.
 * Undefined where nothing has to be done. So a new secret ends nobody's session.
 */
export const renewSignature = (
  cookies: string,
  cookieName: string,
  { current, earlier }: Secrets,
): RenewedCookie | undefined => {
  if (earlier.length === 0) return undefined
  const pair = cookies
    .split(/;\s*/)
    .map(each => each.split('='))
    .find(([name]) => name === cookieName)
  const [, value = ''] = pair ?? []
  const [token = '', signature = ''] = textOfCookie(value).split('.')
  if (token === '' || signs(current, token, signature)) return undefined
  if (!earlier.some(secret => signs(secret, token, signature))) return undefined
  const renewed = signedValue(current, token)
  return { cookies: cookies.replace(`${cookieName}=${value}`, `${cookieName}=${renewed}`), token }
}

/** The text of a cookie; as it is where it is not encoded as browsers do. */
export const textOfCookie = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The value of a cookie with a token and its signature. */
export const signedValue = (secret: string, token: string): string =>
  encodeURIComponent(`${token}.${signatureOf(secret, token)}`)

/** The signature of a value in a cookie, as better-auth makes it: HMAC-SHA-256, in base64. */
const signatureOf = (secret: string, value: string): string =>
  createHmac('sha256', secret).update(value).digest('base64')

const signs = (secret: string, value: string, signature: string): boolean =>
  isSameSignature(signatureOf(secret, value), signature)
