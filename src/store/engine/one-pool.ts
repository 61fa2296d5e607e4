import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Pool } from 'pg'

/**
 * The Pool over PGlite's one connection, which is never given up.
 * pg's own `query` drops a client after a refused statement; PGlite's connection would then answer the next query wrongly.
 */
export const createOnePool = (database: PGlite): Pool => {
  giveTurns(database)
  // The connection is the database itself: it must never be closed as idle.
  const pool = new Pool(Object.assign(createPgConfig(database), { idleTimeoutMillis: 0 }))
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  const query = async (text: string, values?: unknown[]) => {
    const client = await pool.connect()
    try {
      return await client.query(text, values)
    } catch (error) {
      // A script that failed between BEGIN and COMMIT must not stay open for the next.
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }
  return Object.assign(pool, { query })
}

/** How long queries may follow one another before the rest of the program gets its turn, in milliseconds. */
const turn = 10

// PGlite answers within the same turn of the event loop: without a pause many queries in a row stop every other answer.
const giveTurns = (database: PGlite): void => {
  const execute = database.execProtocolStream.bind(database)
  let last = performance.now()
  database.execProtocolStream = async (...message) => {
    if (performance.now() - last > turn) {
      await new Promise(setImmediate)
      last = performance.now()
    }
    return execute(...message)
  }
}
