import { Kysely, PostgresDialect, sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'
import type { Scope } from '#domain/rights.ts'

import { openEmbedded, openInMemory } from './embedded.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { openServer } from './server.ts'
import type { Tables } from './tables.ts'
import { createPendingPlans, createPlanCache } from './plan-cache.ts'
import type { PlanCache } from './plan-cache.ts'
import { createRunningWork } from './running-work.ts'
import { refreshSearch } from '../plan/search-refresh.ts'
import { readerOver, transactionOver } from './transaction.ts'
import type { Reader, Transaction } from './transaction.ts'

/** Where the data rests: a folder of this machine, a PostgreSQL server, or (tests, trials) memory. */
export type Place = { dataFolder: string } | { databaseUrl: string } | { memory: true }

/** What looks after the database itself. */
export type Upkeep = {
  /** VACUUM ANALYZE of everything: neither engine can be trusted to do it alone (PGlite never does). */
  vacuum: () => Promise<void>
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
  /** Runs in one transaction: committed (and on disk) when it answers, undone when it throws or answers `undo`. */
  write: <Answer>(run: (tx: Transaction) => Promise<Outcome<Answer>>, scope?: Scope) => Promise<Answer>
  upkeep: Upkeep
  /** Lets running work end, closes the database, gives the data folder free. */
  close: () => Promise<void>
}

/**
 * Opens the store and brings its tables up to date.
 * Throws Refusal `dataFolderLocked` (folder, pid), `databaseUnreachable` (reason), `databaseNewer` (database, program).
 */
export const openStore = async (place: Place): Promise<Store> => {
  const engine = await openEngine(place)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: engine.pool }) })
  const close = async () => {
    await db.destroy()
    await engine.close()
  }
  try {
    await migrate(db)
    const sight = { db, plans: createPlanCache(), scope: true }
    await writeIn(sight, async tx => ({ answer: await refreshSearch(tx) }))
  } catch (error) {
    await close()
    throw error
  }
  return storeOver(db, close)
}

const storeOver = (db: Kysely<Tables>, close: () => Promise<void>): Store => {
  const plans = createPlanCache()
  const work = createRunningWork()
  let closed: Promise<void> | undefined
  return {
    read: (run, scope = true) => work.start(() => readIn({ db, plans, scope }, run).catch(refuse)),
    write: (run, scope = true) => work.start(() => writeIn({ db, plans, scope }, run).catch(refuse)),
    upkeep: { vacuum: () => work.start(() => vacuum(db)) },
    close: () => (closed ??= work.finish().then(close)),
  }
}

type Sight = { db: Kysely<Tables>; plans: PlanCache; scope: Scope }

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
  const plans = createPendingPlans(sight.plans)
  const { answer, undo = false } = await sight.db.transaction().execute(async db => {
    const outcome = await run(transactionOver({ ...sight, db, plans }))
    // The commit that follows then has nothing to commit.
    if (outcome.undo) await sql`rollback and chain`.execute(db)
    return outcome
  })
  if (!undo) plans.commit()
  return answer
}

// It may take longer than a person's question.
const vacuum = (db: Kysely<Tables>): Promise<void> =>
  db.connection().execute(async one => {
    await sql`set statement_timeout = 0`.execute(one)
    try {
      await sql`vacuum analyze`.execute(one)
    } finally {
      await sql`reset statement_timeout`.execute(one)
    }
  })

const openEngine = (place: Place): Promise<Engine> => {
  if ('databaseUrl' in place) return openServer(place.databaseUrl)
  if ('dataFolder' in place) return openEmbedded(place.dataFolder)
  return openInMemory()
}

// PostgreSQL's codes (appendix A of its manual) for what a person can mend; the rest is a defect.
const refusals: ReadonlyMap<unknown, 'queryTooLong' | 'clash'> = new Map([
  ['57014', 'queryTooLong'], // query_canceled: by statement_timeout
  ['23505', 'clash'], // unique_violation: two made the same thing at once
  ['40P01', 'clash'], // deadlock_detected
])

const refuse = (error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? refusals.get(error.code) : undefined
  throw code ? new Refusal(code) : error
}
