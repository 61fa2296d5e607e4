import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import { isLanguage } from '#domain/language.ts'

import { addressOf } from '../paths.ts'

/** The cookie with the language in which somebody left for the identity provider. */
export const languageCookie = 'jacana.left-in'

/** The address of the page for what the provider answered, in the language in which the person left. */
export const addressAfterProvider = (c: Context): string => {
  const left = getCookie(c, languageCookie) ?? ''
  const { search } = new URL(c.req.url)
  return `${addressOf('signInProviderEnd', isLanguage(left) ? left : 'en', {})}${search}`
}
