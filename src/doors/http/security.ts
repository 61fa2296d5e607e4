import type { HonoRequest, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from '#domain/refusal.ts'

/** The headers that isolate a page: only our own script and style, no framing, no referrer to other sites. */
export const protectiveHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", turboProgressStyle],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
    xXssProtection: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })

/** Middleware that tells no other page the address of a page whose address is a secret. */
export const privateAddresses = (): MiddlewareHandler => async (c, next) => {
  await next()
  if (isSecretAddress(c.req.path)) c.header('referrer-policy', 'no-referrer')
}

const isSecretAddress = (path: string): boolean => /^(?:\/(?:en|fr|es))?\/link(?:\/|$)/.test(path)

/**
 * The hash of the one style that Turbo writes into a page, for its progress bar. Only that text is allowed.
 */
const turboProgressStyle = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"

/**
 * Middleware that refuses an address longer than any of Jacana's.
 * @throws Refusal addressTooLong
 */
export const shortAddressOnly = (): MiddlewareHandler => async (c, next) => {
  if (c.req.url.length > longestAddress) throw new Refusal('addressTooLong')
  return next()
}

const longestAddress = 8_192

/**
 * Middleware that refuses requests from other sites and unknown host names.
 * Without the check of names, a hostile name that points to this machine would count as the same site. A
 * write must state its origin, as every browser does, except where `isOpenToPrograms` says that its address
 * itself proves the right to it.
 * @throws Refusal crossSite
 * @throws Refusal hostUnknown (address) where Jacana is opened by another name than its own
 */
export const sameSiteOnly = (
  baseUrl: string,
  isOpenToPrograms: (path: string) => boolean = () => false,
): MiddlewareHandler => {
  const ownHosts = new Set([new URL(baseUrl).hostname, 'localhost', '127.0.0.1', '[::1]'])
  return async (c, next) => {
    const here = new URL(c.req.url)
    if (!ownHosts.has(here.hostname)) throw new Refusal('hostUnknown', { address: baseUrl })
    const isWrite = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (isWrite && !isOpenToPrograms(here.pathname) && !hidesOrigin(c.req))
      refuseForeign(c.req.header('sec-fetch-site'), c.req.header('origin'), [
        here.origin,
        new URL(baseUrl).origin,
      ])
    await next()
  }
}

// A browser hides the origin on a page that tells nobody its address; its holder alone knows that address.
const hidesOrigin = (request: HonoRequest): boolean =>
  isSecretAddress(request.path) &&
  request.header('origin') === 'null' &&
  request.header('sec-fetch-site') === undefined

const refuseForeign = (site: string | undefined, origin: string | undefined, origins: string[]): void => {
  const from = origin ?? site ?? ''
  if (site !== undefined && site !== 'same-origin') throw new Refusal('crossSite', { from })
  if (site === undefined && (origin === undefined || !origins.includes(origin)))
    throw new Refusal('crossSite', { from })
}
