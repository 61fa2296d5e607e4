import type { IncomingMessage } from 'node:http'

import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import type { Signer } from '#use-cases/people/signer.ts'

/** The example as a place to try: a visitor becomes one of its people in one click. */
export type Demo = {
  /** Whether this request may become somebody: only a person at this machine, and through no proxy. */
  isOffered: (c: Context) => boolean
  /** The same of a request that has not reached the application; its host name is for the caller. */
  isOfferedTo: (request: IncomingMessage) => boolean
  /** The id of the person of the example whom this visitor has become. */
  personIdOf: (c: Context) => string | undefined
  /** The value of the cookie for a person of the example. */
  cookieOf: (personId: string) => string
}

/** The name of the cookie of a demo. */
export const demoCookie = 'jacana.demo'

/** A demo whose cookies are signed, so that nobody can write one. */
export const createDemo = (signer: Signer): Demo => ({
  isOffered,
  isOfferedTo: isDirect,
  personIdOf: c => {
    const cookie = getCookie(c, demoCookie)
    return cookie !== undefined && isOffered(c) ? signer.verify(cookie) : undefined
  },
  cookieOf: personId => signer.sign(personId),
})

function isOffered(c: Context): boolean {
  const { incoming } = c.env as { incoming?: IncomingMessage }
  return isLoopback(new URL(c.req.url).hostname) && incoming !== undefined && isDirect(incoming)
}

/**
 * Whether a request comes from this machine and through no proxy. A proxy would make everybody on a network
 * look like this machine. Browsers speak HTTP/1.1; a proxy without settings of its own speaks 1.0 and says
 * nothing.
 */
function isDirect({ socket, headers, httpVersion }: IncomingMessage): boolean {
  return (
    isLoopback(socket.remoteAddress ?? '') &&
    httpVersion !== '1.0' &&
    !Object.keys(headers).some(name => forwardingHeader.test(name))
  )
}

// Names that proxies add: the standard ones, and those of widespread servers and networks.
const forwardingHeader =
  /^(?:forwarded|via|cdn-loop|x-forwarded-.*|x-original-.*|(?:x-real|x-client|x-cluster-client|true-client|cf-connecting)-ip)$/

/** Whether an address or a host name is this machine alone. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(host) || /^\[?::1\]?$/.test(host)
