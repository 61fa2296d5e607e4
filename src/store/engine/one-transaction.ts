import { CompiledQuery, type DatabaseConnection, DummyDriver, Transaction, type Kysely } from 'kysely'
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'

import type { Tables } from './tables.ts'

/** Lets the commit wait for a statement that was sent. */
export type AwaitAtCommit = (statement: Promise<unknown>) => void

/**
 * The outcome of `run` in one transaction on one connection, which the statement `begin` begins.
 * It is committed when `run` answers, and undone when `run` throws or its outcome says so.
 *
 * A transaction of Kysely sends a statement when the one before is answered. Here each is sent when it is
 * asked for, and the commit after the last of them. The outcome comes when all of them are answered.
 * @throws the reason of the first statement that failed, or what `run` throws
 */
export const runInTransaction = <Outcome extends { answer: unknown; undo?: boolean }>(
  db: Kysely<Tables>,
  begin: string,
  run: (db: Kysely<Tables>, awaitAtCommit: AwaitAtCommit) => Promise<Outcome>,
): Promise<Outcome> =>
  db.getExecutor().provideConnection(async connection => {
    const ask = (text: string) => connection.executeQuery(CompiledQuery.raw(text))
    const last: Promise<unknown>[] = []
    const failures: unknown[] = []
    const awaitAtCommit: AwaitAtCommit = statement => {
      statement.catch(error => failures.push(error))
      last.push(statement)
    }
    await ask(begin)
    const outcome = await run(over(db, connection), awaitAtCommit).catch(undo(ask))
    // A statement that could not even be sent has failed by then, and the database knows nothing of it.
    await new Promise<void>(resolve => process.nextTick(resolve))
    if (failures.length > 0) await undo(ask)(failures[0])
    await Promise.all([...last, ask(outcome.undo ? 'rollback' : 'commit')])
    return outcome
  })

const undo =
  (ask: (text: string) => Promise<unknown>) =>
  async (reason: unknown): Promise<never> => {
    // Without a connection there is nothing to undo, and the reason is the better one.
    await ask('rollback').catch(() => undefined)
    throw reason
  }

/** The database as statements of one transaction see it: over its connection alone. */
const over = (db: Kysely<Tables>, connection: DatabaseConnection): Kysely<Tables> =>
  new Transaction<Tables>({
    ...parts,
    executor: db.getExecutor().withConnectionProvider({ provideConnection: use => use(connection) }),
  })

// Kysely asks for these where it makes connections itself, which a transaction does not.
const dialect = {
  createDriver: () => new DummyDriver(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}
const parts = { dialect, config: { dialect }, driver: new DummyDriver() }
