import type { MiddlewareHandler } from 'hono'

import { addressOf, paths } from '../paths.ts'
import { languageOf, visitorOf } from './view-of.ts'

/**
 * Middleware that leads whoever lacks a second factor, which a role demands, to the page where it is set.
 * Their rights reach no further in any case.
 */
export const secondFactorFirst = (): MiddlewareHandler => async (c, next) => {
  const place = c.req.path.replace(/^\/(?:en|fr|es)(?=\/|$)/, '')
  const isOpen = openPlaces.some(each => isWithin(place, each)) && !isWithin(place, paths.accountKeys)
  if (!visitorOf(c).lacksSecondFactor || isOpen) return next()
  return c.redirect(addressOf('secondFactor', languageOf(c), {}), c.req.method === 'GET' ? 302 : 303)
}

const isWithin = (place: string, path: string): boolean => place === path || place.startsWith(`${path}/`)

// A key would open without the second factor what a session without it does not.
const openPlaces = [paths.account, paths.signOut, paths.theme, '/link']
