import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A listening server. `close` lets open requests finish, for at most `patience`. */
export type Listening = { close: () => Promise<void> }

const patience = 5_000

/** The most header bytes that reach the application, so that it can answer a long address with a sentence. */
const maxHeaderSize = 64 * 1024

/**
 * A server that serves the application over HTTP.
 * @throws Error of the system (EADDRINUSE, EACCES …) where it cannot listen
 */
export const listen = async (app: Hono, place: { host: string; port: number }): Promise<Listening> => {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { maxHeaderSize } })
  server.listen(place.port, place.host)
  await once(server, 'listening')
  return {
    close: async () => {
      const closing = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), patience).unref()
      await closing
    },
  }
}
