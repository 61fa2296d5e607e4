import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** The milliseconds a query may stay without an answer: a little above the server's `statement_timeout`. */
const queryPatience = 18_000

/**
 * The connections of a Pool, whose queries fail after `patience` milliseconds without an answer.
 * The connection is then closed, so that its transaction fails at once, and `onSilence` is called.
 */
export const withDeadline = (
  pool: Pool,
  onSilence: () => void = () => undefined,
  patience = queryPatience,
): PostgresPool => ({
  options: pool.options,
  connect: async () => withQueryDeadline(await pool.connect(), onSilence, patience),
  end: () => pool.end(),
})

// Replaces `query` only; everything else is inherited from the client.
const withQueryDeadline = (
  client: PoolClient,
  onSilence: () => void,
  patience: number,
): PostgresPoolClient => {
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
