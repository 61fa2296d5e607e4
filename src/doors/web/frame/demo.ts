import type { IncomingMessage } from 'node:http'

import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import { connectionAddress } from './connection-address.ts'
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
  isOfferedTo: ({ socket, headers }) =>
    isDirect(socket.remoteAddress ?? '', name => headers[name] !== undefined),
  personIdOf: c => {
    const cookie = getCookie(c, demoCookie)
    return cookie !== undefined && isOffered(c) ? signer.verify(cookie) : undefined
  },
  cookieOf: personId => signer.sign(personId),
})

// A proxy adds one of these, and would make everybody on a network look like this machine.
const forwardingHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
]

const isOffered = (c: Context): boolean =>
  isLoopback(new URL(c.req.url).hostname) &&
  isDirect(connectionAddress(c), name => c.req.header(name) !== undefined)

const isDirect = (address: string, hasHeader: (name: string) => boolean): boolean =>
  isLoopback(address) && !forwardingHeaders.some(hasHeader)

/** Whether an address or a host name is this machine alone. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(host) || /^\[?::1\]?$/.test(host)
