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
import { refreshSearch } from './plan/search-refresh.ts'
import { readerOver, transactionOver } from './engine/transaction.ts'
import type { Caches, Reader, Sight, Transaction } from './engine/transaction.ts'

/** Where the data rests: a folder of this machine, a PostgreSQL server, or (tests, trials) memory. */
export type StoreLocation = { dataFolder: string } | { databaseUrl: string } | { memory: true }

/** What looks after the database itself. */
export type Upkeep = {
  /** VACUUM ANALYZE of everything: neither engine can be trusted to do it alone (PGlite never does). */
  vacuum: () => Promise<void>
  /** Asks the database for an answer. Throws a Refusal where it gives none. */
  check: () => Promise<void>
}

/** What a transaction ends with. */
export type Outcome<Answer> = { answer: Answer; undo?: boolean }

/** An open store. `read` and `write` belong to the use-case wrapper and to tests. */
export type Store = {
  /**
   * Runs over one consistent, read-only sight of the database.
   * What is out of `scope` is not found; without one everything is seen.
   */
  read: <Answer>(run: (reader: Reader) => Promise<Answer>, scope?: Scope) => Promise<Answer>
  /** Runs over the database without a transaction, for a question of one statement: it sees one state by itself. */
  glance: <Answer>(run: (reader: Reader) => Promise<Answer>, scope?: Scope) => Promise<Answer>
  /** Runs in one transaction: committed (and on disk) when it answers, undone when it throws or answers `undo`. */
  write: <Answer>(run: (tx: Transaction) => Promise<Outcome<Answer>>, scope?: Scope) => Promise<Answer>
  upkeep: Upkeep
  /** Settles when the database has stopped answering for good; the program must then end. */
  failed: Promise<void>
  /** Lets running work end, closes the database, gives the data folder free. */
  close: () => Promise<void>
}

/**
 * Opens the store, makes what is missing and brings its tables up to date.
 * @throws Refusal dataFolderLocked (folder, pid), folderUnwritable (folder), folderIsFile (folder), diskFull
 * @throws Refusal databaseUrlWrong, databaseUnreachable (reason), databaseNewer (database, program)
 */
export const openStore = (place: StoreLocation): Promise<Store> => openAfter(place, async () => undefined)

/**
 * Opens a store that is there: where a name was mistyped, no empty one is made.
 * @throws Refusal databaseMissing (folder), and what `openStore` throws
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
    await writeIn(sight, async tx => ({ answer: await refreshSearch(tx) }))
  } catch (error) {
    await close()
    return refuse(error)
  }
  return storeOver(db, engine, close)
}

const demandTables = async (db: Kysely<Tables>): Promise<void> => {
  const { rows } = await sql<{
    found: boolean
  }>`select to_regclass('migration') is not null as found`.execute(db)
  if (!rows[0]?.found) throw new Refusal('databaseMissing')
}

const createCaches = (): Caches => ({ plans: createStampedCache(), progress: createStampedCache() })

const storeOver = (db: Kysely<Tables>, { pool, failed }: Engine, close: () => Promise<void>): Store => {
  const caches = createCaches()
  const work = createRunningWork()
  let closing: Promise<void> | undefined
  return {
    glance: (run, scope = true) => work.start(() => run(readerOver({ db, ...caches, scope })).catch(refuse)),
    read: (run, scope = true) => work.start(() => readIn({ db, ...caches, scope }, run).catch(refuse)),
    write: (run, scope = true) => work.start(() => writeIn({ db, ...caches, scope }, run).catch(refuse)),
    upkeep: {
      vacuum: () => work.start(() => vacuum(pool).catch(refuse)),
      check: () => work.start(() => check(db).catch(refuse)),
    },
    failed,
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
  run: (tx: Transaction) => Promise<Outcome<Answer>>,
): Promise<Answer> => {
  const plans = createPendingCache(sight.plans)
  // What a transaction reads of reports is not shared: others may have reported meanwhile, and be as many.
  const progress: Sight['progress'] = createStampedCache()
  const { answer, undo = false } = await sight.db.transaction().execute(async db => {
    const outcome = await run(transactionOver({ ...sight, db, plans, progress }))
    // The commit that follows then has nothing to commit.
    if (outcome.undo) await sql`rollback and chain`.execute(db)
    return outcome
  })
  if (!undo) plans.commit()
  return answer
}

// Past the deadline of the store's queries: it may take longer than a person's question.
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
