import { existsSync } from 'node:fs'

import { Kysely, PostgresDialect, sql } from 'kysely'

import type { Pool } from 'pg'

import { Refusal } from '#domain/refusal.ts'
import type { Scope } from '#domain/rights.ts'

import { databaseFolder } from './engine/data-folder.ts'
import { databaseRefusal } from './engine/database-refusal.ts'
import { openEmbedded, openInMemory } from './engine/embedded.ts'
import type { Engine } from './engine/engine.ts'
import { migrate } from './engine/migrate.ts'
import { openServer } from './engine/server.ts'
import type { Tables } from './engine/tables.ts'
import { createPendingCache, createStampedCache } from './engine/stamped-cache.ts'
import { createRunningWork } from './engine/running-work.ts'
import { createTurns, type Turns } from './engine/turns.ts'
import { refreshSearch } from './plan/search-refresh.ts'
import { readerOver, transactionOver } from './engine/transaction.ts'
import type { Caches, Reader, Sight, Transaction } from './engine/transaction.ts'

/** Where the data are: a folder of this machine, a PostgreSQL server, or (tests, trials) memory. */
export type StoreLocation = { dataFolder: string } | { databaseUrl: string } | { memory: true }

/** The maintenance of the database itself. */
export type Upkeep = {
  /** Runs VACUUM ANALYZE on everything: PGlite never does it alone, and a server may not. */
  vacuum: () => Promise<void>
  /**
   * Checks that the database answers.
   * @throws Refusal as `databaseRefusal` names it
   */
  check: () => Promise<void>
}

/** How a transaction ends: its answer, and whether its changes are undone. */
export type Outcome<Answer> = { answer: Answer; undo?: boolean }

/** An open store. Only the use-case wrapper and tests call `read` and `write`. */
export type Store = {
  /**
   * Runs in one consistent, read-only transaction.
   * Rows outside `scope` are not found; without a scope all rows are.
   */
  read: <Answer>(run: (reader: Reader) => Promise<Answer>, scope?: Scope) => Promise<Answer>
  /** Runs without a transaction, for a single statement, which sees one consistent state by itself. */
  glance: <Answer>(run: (reader: Reader) => Promise<Answer>, scope?: Scope) => Promise<Answer>
  /** Runs in one transaction: committed to disk when it answers, undone when it throws or answers `undo`. */
  write: <Answer>(run: (tx: Transaction) => Promise<Outcome<Answer>>, scope?: Scope) => Promise<Answer>
  upkeep: Upkeep
  /** Settles when the database has stopped answering for good; the program must then end. */
  failure: Promise<void>
  /** Waits for running work, closes the database and unlocks the data folder. */
  close: () => Promise<void>
}

/**
 * Opens the store; makes a database where there is none and brings its tables up to date.
 * @throws Refusal dataFolderLocked (folder, pid), folderUnwritable (folder), folderIsFile (folder), diskFull
 * @throws Refusal databaseUrlWrong, databaseUnreachable (reason), databaseNewer (database, program)
 */
export const openStore = (place: StoreLocation): Promise<Store> => openAfter(place, async () => undefined)

/**
 * Opens a store that exists, so that a mistyped name does not make an empty one.
 * @throws Refusal databaseMissing (folder), and all that `openStore` throws
 */
export const openExistingStore = async (place: StoreLocation): Promise<Store> => {
  if ('dataFolder' in place && !existsSync(databaseFolder(place.dataFolder)))
    throw new Refusal('databaseMissing', { folder: place.dataFolder })
  return openAfter(place, demandTables)
}

const openAfter = async (
  place: StoreLocation,
  demand: (db: Kysely<Tables>) => Promise<void>,
): Promise<Store> => {
  const engine = await openEngine(place)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: engine.connections }) })
  const close = async () => {
    await db.destroy()
    await engine.close()
  }
  try {
    await demand(db)
    await migrate(db)
    const sight: Sight = { db, ...createCaches(), scope: true }
    await writeIn(sight, createTurns(), async tx => ({ answer: await refreshSearch(tx) }))
  } catch (error) {
    await close()
    return refuse(error)
  }
  return storeOver(db, engine, close)
}

const demandTables = async (db: Kysely<Tables>): Promise<void> => {
  const { rows } = await sql<{
    exists: boolean
  }>`select to_regclass('migration') is not null as exists`.execute(db)
  if (!rows[0]?.exists) throw new Refusal('databaseMissing')
}

const createCaches = (): Caches => ({ plans: createStampedCache(), progress: createStampedCache() })

const storeOver = (db: Kysely<Tables>, { pool, failure }: Engine, close: () => Promise<void>): Store => {
  const caches = createCaches()
  const work = createRunningWork()
  const turns = createTurns()
  let closing: Promise<void> | undefined
  return {
    glance: (run, scope = true) => work.start(() => run(readerOver({ db, ...caches, scope })).catch(refuse)),
    read: (run, scope = true) => work.start(() => readIn({ db, ...caches, scope }, run).catch(refuse)),
    write: (run, scope = true) =>
      work.start(() => writeIn({ db, ...caches, scope }, turns, run).catch(refuse)),
    upkeep: {
      vacuum: () => work.start(() => vacuum(pool).catch(refuse)),
      check: () => work.start(() => check(db).catch(refuse)),
    },
    failure,
    close: () => (closing ??= work.finish().then(close)),
  }
}

const readIn = <Answer>(sight: Sight, run: (reader: Reader) => Promise<Answer>): Promise<Answer> =>
  sight.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(db => run(readerOver({ ...sight, db })))

const writeIn = async <Answer>(
  sight: Sight,
  turns: Turns,
  run: (tx: Transaction) => Promise<Outcome<Answer>>,
): Promise<Answer> => {
  const plans = createPendingCache(sight.plans)
  // Reports read in a transaction are not shared: somebody else's reports may have the same count as a stamp.
  const progress: Sight['progress'] = createStampedCache()
  let endTurn = () => {}
  const takeTurn = async (slug: string) => void (endTurn = await turns.take(slug))
  const last: Promise<unknown>[] = []
  const sendLast = (statement: Promise<unknown>) => {
    statement.catch(() => undefined)
    last.push(statement)
  }
  try {
    const outcome = await sight.db
      .transaction()
      .execute(async db => {
        const { answer, undo = false } = await run(
          transactionOver({ ...sight, db, plans, progress }, { takeTurn, sendLast }),
        )
        // Kysely commits after this: the new, empty transaction leaves nothing to commit.
        if (undo) await sql`rollback and chain`.execute(db)
        return { answer, undo }
      })
      .catch(async (error: unknown) => {
        // The database says why it did not commit in its answer to the statement that failed.
        await Promise.all(last)
        throw error
      })
    if (!outcome.undo) plans.commit()
    return outcome.answer
  } finally {
    endTurn()
  }
}

// Uses the Pool without the deadline of the store's queries: a vacuum may take longer.
const vacuum = async (pool: Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('vacuum analyze')
  } finally {
    await client.query('reset statement_timeout')
    client.release()
  }
}

const check = async (db: Kysely<Tables>): Promise<void> => {
  await sql`select 1`.execute(db)
}

const openEngine = (place: StoreLocation): Promise<Engine> => {
  if ('databaseUrl' in place) return openServer(place.databaseUrl)
  if ('dataFolder' in place) return openEmbedded(place.dataFolder)
  return openInMemory()
}

const refuse = (error: unknown): never => {
  throw databaseRefusal(error) ?? error
}
