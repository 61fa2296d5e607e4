import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Pool } from 'pg'

/**
 * A Pool over PGlite's one connection, which is never dropped.
 * pg's own `query` drops a client after a failed statement; PGlite would then answer the next query wrongly.
 */
export const createOnePool = (database: PGlite): Pool => {
  giveTurns(database)
  // The connection is the database itself, so it must never be closed as idle.
  const pool = new Pool(Object.assign(createPgConfig(database), { idleTimeoutMillis: 0, pipeline: true }))
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  const query = async (text: string, values?: unknown[]) => {
    const client = await pool.connect()
    try {
      return await client.query(text, values)
    } catch (error) {
      // A script that failed between BEGIN and COMMIT must not leave its transaction open for the next query.
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }
  return Object.assign(pool, { query })
}

/** The milliseconds that queries may follow one another before the rest of the program gets its turn. */
const longestTurn = 10

// PGlite answers within the same turn of the event loop: many queries in a row would block the program.
const giveTurns = (database: PGlite): void => {
  const execute = database.execProtocolStream.bind(database)
  let last = performance.now()
  database.execProtocolStream = async (...message) => {
    if (performance.now() - last > longestTurn) {
      await new Promise(setImmediate)
      last = performance.now()
    }
    return execute(...message)
  }
}
