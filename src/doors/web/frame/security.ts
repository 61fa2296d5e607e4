import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from '#domain/refusal.ts'

/** The headers that keep a page to itself: no script or style but our own, no framing, nothing told to other sites. */
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

/** The one style that Turbo writes into a page, for the bar that shows progress: its fingerprint lets in that text and no other. */
const turboProgressStyle = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"

/** Refuses an address that no page of ours can have written (`addressTooLong`). */
export const shortAddressOnly = (): MiddlewareHandler => async (c, next) => {
  if (c.req.url.length > longestAddress) throw new Refusal('addressTooLong')
  return next()
}

const longestAddress = 8_192

/**
 * Refuses what another site sends in a reader's name (`crossSite`).
 * A name that is neither ours nor this machine's is refused as well: a hostile name that points to this machine would otherwise pass
 * for the same site. A write must say where it comes from; every browser does.
 */
export const sameSiteOnly = (baseUrl: string): MiddlewareHandler => {
  const ownHosts = new Set([new URL(baseUrl).hostname, 'localhost', '127.0.0.1', '[::1]'])
  return async (c, next) => {
    const here = new URL(c.req.url)
    if (!ownHosts.has(here.hostname)) throw new Refusal('crossSite', { from: here.hostname })
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      refuseForeign(c.req.header('sec-fetch-site'), c.req.header('origin'), [
        here.host,
        new URL(baseUrl).host,
      ])
    await next()
  }
}

const refuseForeign = (site: string | undefined, origin: string | undefined, hosts: string[]): void => {
  const from = origin ?? site ?? ''
  if (site !== undefined && site !== 'same-origin') throw new Refusal('crossSite', { from })
  if (site === undefined && (origin === undefined || !hosts.includes(hostOf(origin))))
    throw new Refusal('crossSite', { from })
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '')
