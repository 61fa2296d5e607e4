import { once } from 'node:events'
import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

import type { RememberedPages } from './frame/remembered-pages.ts'

/** A listening server. `close` lets open requests finish, for at most `patience`. */
export type Listening = { close: () => Promise<void> }

const patience = 5_000

/** The most header bytes that reach the application, so that it can answer a long address with a sentence. */
const maxHeaderSize = 64 * 1024

/**
 * A server that serves the application over HTTP, and remembered pages without it.
 * @throws Error of the system (EADDRINUSE, EACCES …) where it cannot listen
 */
export const listen = async (
  app: Hono,
  place: { host: string; port: number },
  pages?: RememberedPages,
): Promise<Listening> => {
  const make = getRequestListener(app.fetch)
  const server = createServer({ maxHeaderSize }, (request, response) => {
    if (!pages?.answer(request, response)) void make(request, response)
  })
  server.listen(place.port, place.host)
  await once(server, 'listening')
  return {
    close: async () => {
      const closing = once(server, 'close')
      server.close()
      setTimeout(() => server.closeAllConnections(), patience).unref()
      await closing
    },
  }
}
