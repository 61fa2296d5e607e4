import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** How long a query may stay without an answer: a little more than the server's own `statement_timeout`. */
const queryPatience = 18_000

/**
 * The connections of a Pool, each of whose queries is given up after `patience` milliseconds without an answer.
 * The connection ends with it, so that the transaction around it fails at once; `onSilence` is told.
 */
export const withDeadline = (
  pool: Pool,
  onSilence: () => void = () => undefined,
  patience = queryPatience,
): PostgresPool => ({
  options: pool.options,
  connect: async () => limited(await pool.connect(), onSilence, patience),
  end: () => pool.end(),
})

// Everything but `query` is the client's own.
const limited = (client: PoolClient, onSilence: () => void, patience: number): PostgresPoolClient => {
  const limitedClient: PoolClient = Object.create(client)
  const silence = Promise.withResolvers<never>()
  silence.promise.catch(() => undefined)
  const giveUp = () => {
    silence.reject(new Error('Connection terminated: the database did not answer'))
    onSilence()
    void client.end()
  }
  const query = async (text: string, values: unknown[]) => {
    const timer = setTimeout(giveUp, patience)
    try {
      return await Promise.race([silence.promise, client.query(text, values)])
    } finally {
      clearTimeout(timer)
    }
  }
  return Object.assign(limitedClient, { query })
}
