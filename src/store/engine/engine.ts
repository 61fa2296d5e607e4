import type { PostgresPool } from 'kysely'
import type { Pool } from 'pg'

import type { Listener } from './server-listener.ts'

/** A database engine as the store uses it. */
export type Engine = {
  /** The one Pool of this program. */
  pool: Pool
  /** The same connections for the store's queries, each of which has a deadline. */
  connections: PostgresPool
  /** Settles when the engine has stopped answering for good; the program must then end. */
  failure: Promise<void>
  /**
   * Listens to the changes of other programs until the result is called.
   * Absent where only this program can use the database.
   */
  listen?: (listener: Listener) => () => Promise<void>
  /** The folder of its files on this machine; absent where another program or nobody stores them. */
  folder?: string
  /** Closes what is under the Pool; the Pool is closed before. */
  close: () => Promise<void>
}
