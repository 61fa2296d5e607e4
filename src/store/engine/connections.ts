import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg'

/** The milliseconds a query may stay without an answer: a little above the server's `statement_timeout`. */
const queryPatience = 18_000

/**
 * The connections of a Pool, as the store's queries use them.
 * - A connection is taken at the first query, so that a transaction that still waits for its turn holds none.
 * - The beginning of a transaction is sent together with its first query.
 * - A reader does not wait for the end of its transaction, which changes nothing.
 * - A query fails after `patience` milliseconds without an answer. The connection is then closed, so that its
 *   transaction fails at once, and `onSilence` is called.
 */
export const storeConnections = (
  pool: Pool,
  onSilence: () => void = () => undefined,
  patience = queryPatience,
): PostgresPool => ({
  options: pool.options,
  connect: async () => openConnection(pool, onSilence, patience),
  end: () => pool.end(),
})

type Answer = Pick<QueryResult<object>, 'command' | 'rowCount' | 'rows'>

const openConnection = (pool: Pool, onSilence: () => void, patience: number): PostgresPoolClient => {
  let connected: Promise<PoolClient> | undefined
  let begin: string | undefined
  let isReadOnly = false
  let lastQuery: Promise<unknown> = Promise.resolve()
  const silence = Promise.withResolvers<never>()
  silence.promise.catch(() => undefined)
  const giveUp = (client: PoolClient) => {
    silence.reject(new Error('Connection terminated: the database did not answer'))
    onSilence()
    void client.end()
  }
  const send = async (text: string, values: unknown[]): Promise<Answer> => {
    const client = await (connected ??= pool.connect())
    const begun = begin && client.query(begin)
    begin = undefined
    const timer = setTimeout(giveUp, patience, client)
    try {
      const answers = Promise.all([client.query<object>(preparedQuery(text, values)), begun])
      const [answer] = await Promise.race([silence.promise, answers])
      return answer
    } finally {
      clearTimeout(timer)
    }
  }
  const query = async (text: string, values: unknown[]): Promise<Answer> => {
    if (beginning.test(text)) {
      begin = text
      isReadOnly = text.endsWith('read only')
      return answerTo('BEGIN')
    }
    if (!ending.test(text)) return send(text, values)
    if (!connected) return answerTo(text.toUpperCase())
    const ended = send(text, values)
    lastQuery = ended.catch(() => undefined)
    // A reader has all its answers by then: only the connection waits for the end.
    return isReadOnly ? answerTo(text.toUpperCase()) : ended
  }
  const release = () =>
    void lastQuery
      .then(() => connected)
      .then(client => client?.release())
      .catch(() => undefined)
  // Kysely asks for its own types of rows.
  return { query, release } as PostgresPoolClient
}

const answerTo = (command: string): Answer => ({ command, rowCount: null, rows: [] })

// The statements with which Kysely begins and ends a transaction.
const beginning = /^(?:begin|start transaction)\b/
const ending = /^(?:commit|rollback)$/

/** The most statements that a connection keeps prepared, and their longest text: each costs the database memory. */
const [mostPrepared, longestPrepared] = [200, 2_000]

const namesByText = new Map<string, string>()

// The database reads and plans a prepared statement once for each connection, which is a third of its work.
const preparedQuery = (text: string, values: unknown[]): QueryConfig => {
  const isWorthIt = values.length > 0 && text.length <= longestPrepared
  if (isWorthIt && !namesByText.has(text) && namesByText.size < mostPrepared)
    namesByText.set(text, `s${namesByText.size}`)
  const name = namesByText.get(text)
  return { text, values, ...(name !== undefined && { name }) }
}
