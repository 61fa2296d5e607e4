import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that is listening; `close` lets the answers that are under way end, at most for `patience`. */
export type Listening = { close: () => Promise<void> }

const patience = 5_000

/** Bytes of an address and headers that reach the application, which answers an address that is too long in a sentence. */
const maxHeaderSize = 64 * 1024

/** Serves an application over HTTP. Throws the system's Error (its code is EADDRINUSE, EACCES …) where it cannot listen. */
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
