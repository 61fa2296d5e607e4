import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { Kysely, PostgresDialect, sql } from 'kysely'

import type { Pool } from 'pg'

import { Refusal } from '#domain/refusal.ts'
import type { Secrets } from '#domain/people/secrets.ts'
import type { SignIn } from '#domain/people/sign-in.ts'
import type { Scope } from '#domain/rights/right.ts'

import { databaseFolder } from './engine/data-folder.ts'
import { databaseRefusal } from './engine/database-refusal.ts'
import { openEmbedded, openInMemory } from './engine/embedded.ts'
import type { Engine } from './engine/engine.ts'
import { migrate } from './engine/migrate.ts'
import { openServer } from './engine/server.ts'
import type { Tables } from './engine/tables.ts'
import { createOthers } from './engine/other-programs.ts'
import { type Outcome, readIn, writeIn } from './engine/run-transaction.ts'
import { createChangeCache, createSignals, type Signals } from './engine/signals.ts'
import { createStampedCache } from './engine/stamped-cache.ts'
import { createFrozenCache } from './engine/frozen-cache.ts'
import { createRunningWork } from './engine/running-work.ts'
import { createVault, passingSecrets, type Vault } from './engine/vault.ts'
import { createJobRunner, type JobRunner } from './jobs/job-runner.ts'
import { createOutbox, type Outbox } from './mail/outbox.ts'
import { openSentJournal } from './mail/sent-journal.ts'
import { createTurns } from './engine/turns.ts'
import type { SignInSetup } from './sign-in/auth-options.ts'
import { refreshSearch } from './plan/search-refresh.ts'
import { readerOver } from './engine/transaction.ts'
import type { Caches, Reader, Sight, Transaction } from './engine/transaction.ts'

/** Where the data are: a folder of this machine, a PostgreSQL server, or (tests, trials) memory. */
export type StoreLocation = { dataFolder: string } | { databaseUrl: string } | { memory: true }

/** Reads the installation's secrets. */
export type ReadSecrets = () => Secrets | Promise<Secrets>

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
  /** The sign-in of people, over the same connections. */
  createSignIn: (setup: SignInSetup, now?: () => Date) => Promise<SignIn>
  /** The mail that waits to be sent. Only the use-case wrapper and tests use it. */
  outbox: Outbox
  /** The scheduled jobs. Only the program that serves starts them. */
  jobs: JobRunner
  /** Calls `listener` after each committed change, also of other programs once `listen` was called. */
  onChange: Signals['onChange']
  /** Whether every change is signalled now; until then nothing may be remembered. */
  seesAllChanges: () => boolean
  /** Begins to listen to the changes of other programs; until then each page asks the database for them. */
  listen: () => void
  /** Settles when the database has stopped answering for good; the program must then end. */
  failure: Promise<void>
  /** Waits for running work, closes the database and unlocks the data folder. */
  close: () => Promise<void>
}

/**
 * Opens the store; makes a database where there is none and brings its tables up to date.
 * What it seals can be read again with the same secrets; without them, until it is closed.
 * @throws Refusal dataFolderLocked (folder, pid), folderUnwritable (folder), folderIsFile (folder), diskFull
 * @throws Refusal databaseUrlWrong, databaseUnreachable (reason), databaseNewer (database, program)
 */
export const openStore = (place: StoreLocation, secrets?: ReadSecrets): Promise<Store> =>
  openAfter(place, secrets, async () => undefined)

/**
 * Opens a store that exists, so that a mistyped name does not make an empty one.
 * @throws Refusal databaseMissing (folder), and all that `openStore` throws
 */
export const openExistingStore = async (place: StoreLocation, secrets?: ReadSecrets): Promise<Store> => {
  if ('dataFolder' in place && !existsSync(databaseFolder(place.dataFolder)))
    throw new Refusal('databaseMissing', { folder: place.dataFolder })
  return openAfter(place, secrets, demandTables)
}

const openAfter = async (
  place: StoreLocation,
  secrets: ReadSecrets | undefined,
  demand: (db: Kysely<Tables>) => Promise<void>,
): Promise<Store> => {
  const engine = await openEngine(place)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: engine.connections }) })
  const close = async () => {
    await db.destroy()
    await engine.close()
  }
  try {
    // Asked for only now, so that a mistyped folder gets no secret.
    const vault = createVault(await (secrets ?? passingSecrets)())
    await demand(db)
    await migrate(db)
    const signals = createSignals(false)
    const sight: Sight = { db, ...createCaches(signals), scope: true, vault }
    const shared = { turns: createTurns(), signals }
    await writeIn(sight, shared, async tx => ({ answer: await refreshSearch(tx) }))
    return storeOver({ db, engine, vault, close })
  } catch (error) {
    await close()
    return refuse(error)
  }
}

const demandTables = async (db: Kysely<Tables>): Promise<void> => {
  const { rows } = await sql<{
    exists: boolean
  }>`select to_regclass('migration') is not null as exists`.execute(db)
  if (!rows[0]?.exists) throw new Refusal('databaseMissing')
}

/** The most published versions in memory; one of the size of the example has about 2 MB. */
const mostPublished = 20

const createCaches = (signals: Signals): Caches => ({
  plans: createStampedCache(),
  progress: createStampedCache(),
  published: createFrozenCache(mostPublished),
  heads: createChangeCache(signals),
})

type StoreParts = { db: Kysely<Tables>; engine: Engine; vault: Vault; close: () => Promise<void> }

const storeOver = ({ db, engine, vault, close }: StoreParts): Store => {
  const { pool, failure, listen, folder } = engine
  const signals = createSignals(!listen)
  const sight = { db, ...createCaches(signals), vault }
  const jobs = createJobRunner(pool, !listen)
  const journal = folder === undefined ? undefined : openSentJournal(join(folder, 'sent-mail'))
  const others = listen && createOthers(listen, signals)
  const shared = { turns: createTurns(), signals, ...(others && { notify: others.notify }) }
  const work = createRunningWork()
  let closing: Promise<void> | undefined
  return {
    glance: (run, scope = true) => work.start(() => run(readerOver({ ...sight, scope })).catch(refuse)),
    read: (run, scope = true) => work.start(() => readIn({ ...sight, scope }, run).catch(refuse)),
    write: (run, scope = true) => work.start(() => writeIn({ ...sight, scope }, shared, run).catch(refuse)),
    upkeep: {
      vacuum: () => work.start(() => vacuum(pool).catch(refuse)),
      check: () => work.start(() => check(db).catch(refuse)),
    },
    // Loaded on first use, because commands need no sign-in and the library is large.
    createSignIn: async (setup, now) =>
      (await import('./sign-in/create-sign-in.ts')).createSignIn(db, setup, now),
    outbox: createOutbox(db, vault, { isAlone: !listen, journal }),
    jobs,
    onChange: signals.onChange,
    seesAllChanges: signals.isComplete,
    listen: () => others?.listen(),
    failure,
    close: () =>
      (closing ??= jobs
        .stop()
        .then(work.finish)
        .then(() => others?.close())
        .then(close)),
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
