import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient, QueryResult } from 'pg'

import { createAnswerDeadline } from './answer-deadline.ts'
import { preparedQuery } from './prepared-query.ts'

/** The milliseconds a query may stay without an answer: a little above the server's `statement_timeout`. */
const queryPatience = 18_000

/**
 * The connections of a Pool, as the store's queries use them.
 * - A connection is taken at the first query, so that a transaction that still waits for its turn holds none.
 * - The beginning of a transaction is sent together with its first query.
 * - Queries are sent in the order in which they are asked for, and none waits for the answer to another.
 * - Where one fails, those after it fail with the same reason, and so does the commit: nothing is committed.
 * - A reader does not wait for the end of its transaction, which changes nothing.
 * - Queries fail after `patience` milliseconds without any answer. The connection is then closed, so that its
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
  let state: 'single' | 'reading' | 'writing' | 'ended' = 'single'
  let failure: { reason: unknown } | undefined
  let lastQuery: Promise<unknown> = Promise.resolve()
  const { inTime } = createAnswerDeadline(patience, () => {
    onSilence()
    void connected?.then(client => client.end())
  })
  const send = async (text: string, values: unknown[]): Promise<Answer> => {
    const client = await (connected ??= pool.connect())
    const begun = begin && client.query(begin)
    begin = undefined
    const [answer] = await inTime(Promise.all([client.query<object>(preparedQuery(text, values)), begun]))
    return answer
  }
  const sendWithin = async (text: string, values: unknown[]): Promise<Answer> => {
    try {
      return await send(text, values)
    } catch (error) {
      // The database refuses all that follows a failure. Answers come in order, so the first is the reason.
      failure ??= { reason: error }
      throw failure.reason
    }
  }
  const end = async (text: string): Promise<Answer> => {
    await connected
    // A query that fails before it reaches the database has failed by then: the rest must not be committed.
    await new Promise<void>(resolve => process.nextTick(resolve))
    const answer = await sendWithin(failure ? 'rollback' : text, [])
    if (failure && text === 'commit') throw failure.reason
    return answer
  }
  const query = async (text: string, values: unknown[]): Promise<Answer> => {
    if (beginning.test(text)) {
      begin = text
      state = text.endsWith('read only') ? 'reading' : 'writing'
      return answerTo('BEGIN')
    }
    if (!ending.test(text)) {
      // What goes on beside a transaction that has failed must not write outside it.
      if (state === 'ended') throw new Error('The transaction has ended')
      return state === 'single' ? send(text, values) : sendWithin(text, values)
    }
    const isReading = state === 'reading'
    state = 'ended'
    if (!connected) return answerTo(text.toUpperCase())
    const ended = end(text)
    lastQuery = ended.catch(() => undefined)
    // A reader has all its answers by then: only the connection waits for the end.
    return isReading ? answerTo(text.toUpperCase()) : ended
  }
  const release = () =>
    void lastQuery
      .then(() => connected)
      // A transaction that could not be ended must not be the beginning of the next one.
      .then(client => client?.release(/[TE]/.test(client.getTransactionStatus() ?? '')))
      .catch(() => undefined)
  // Kysely asks for its own types of rows.
  return { query, release } as PostgresPoolClient
}

const answerTo = (command: string): Answer => ({ command, rowCount: null, rows: [] })

// The statements with which a transaction begins and ends.
const beginning = /^(?:begin|start transaction)\b/
const ending = /^(?:commit|rollback)$/
