import type { Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'

import { protectiveHeaders, shortAddressOnly } from '#doors/http/security.ts'

import { addressOf, paths } from '../paths.ts'
import { addressAfterProvider } from './after-provider.ts'
import { readForm } from './sent-form.ts'
import { languageOf } from './view-of.ts'
import type { Web } from './web.ts'

/** Serves the entrances without a page: addresses without a language, and the choice of colours. */
export const mountEntrance = (app: Hono, web: Web): void => {
  for (const path of entrances) app.get(path, c => toLanguage(c))
  app.post(`/:language{(?:en|fr|es)}${paths.theme}`, c => chooseTheme(c, web))
}

/** Leads a browser that comes back from the identity provider to its page. It stands before the API. */
export const mountProviderReturn = (app: Hono): void => {
  app.get(providerPath, protectiveHeaders(), shortAddressOnly(), c => c.redirect(addressAfterProvider(c)))
}

/**
 * Where the identity provider sends a browser; its administrator has entered this address there.
 * It lies among those of the API, which answers everything that it does not know.
 */
const providerPath = '/api/auth/callback/oidc'

/** The first parts of Jacana's addresses, typed without a language. */
const entrances = [
  '/',
  ...new Set(
    Object.values(paths).flatMap(path => {
      const [, first = ''] = path.split('/')
      return first === '' ? [] : [`/${first}`, `/${first}/*`]
    }),
  ),
]

const toLanguage = (c: Context): Response => {
  const { pathname, search } = new URL(c.req.url)
  c.header('vary', 'accept-language')
  return c.redirect(`/${languageOf(c)}${pathname === '/' ? '' : pathname}${search}`)
}

const chooseTheme = async (c: Context, web: Web): Promise<Response> => {
  await using received = await readForm(c, 4096)
  const { form } = received
  const theme = form.text('theme')
  const colours = theme === 'light' || theme === 'dark' ? theme : ''
  setCookie(c, 'theme', colours, {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    secure: web.secure,
    maxAge: colours ? oneYear : 0,
  })
  return c.redirect(placeToReturn(form.text('back')) ?? addressOf('home', languageOf(c), {}), 303)
}

/** In seconds. */
const oneYear = 31_536_000

/**
 * The address to return to, if it is one of Jacana's.
 * Another site must not be able to redirect readers through Jacana.
 */
const placeToReturn = (back = ''): string | undefined =>
  /^\/(en|fr|es)(?:[/?#][\x21-\x7e]*)?$/.test(back) ? back : undefined
