import { Pool } from 'pg'

import { Refusal } from '#domain/refusal.ts'

import type { Engine } from './engine.ts'
import { batchedSocket } from './batched-socket.ts'
import { storeConnections } from './connections.ts'
import { listenToServer } from './server-listener.ts'

const oldestVersion = 15

/**
 * The engine of a PostgreSQL server, version 15 or later, at a connection URL.
 * @throws Refusal databaseUrlWrong, databaseUnreachable (reason; never the URL, which holds a password)
 */
export const openServer = async (databaseUrl: string): Promise<Engine> => {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new Refusal('databaseUrlWrong')
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 8,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    pipeline: true,
    stream: batchedSocket,
  })
  // Without listeners, a connection that the server drops would end the program, idle or in use.
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  try {
    const { rows } = await pool.query<{ version: string }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    if (Number(rows[0]?.version) < oldestVersion)
      throw new Error(`PostgreSQL ${rows[0]?.version} < ${oldestVersion}`)
  } catch (error) {
    await pool.end()
    throw new Refusal('databaseUnreachable', { reason: reasonOf(error) })
  }
  // A server can come back, and the Pool connects again: only an embedded engine fails for good.
  return {
    pool,
    connections: storeConnections(pool),
    listen: listener => listenToServer(databaseUrl, listener),
    failure: new Promise(() => undefined),
    close: async () => undefined,
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  if (error.message) return error.message
  return 'code' in error ? String(error.code) : error.name
}
