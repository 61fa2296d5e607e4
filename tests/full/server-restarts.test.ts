import { sql } from 'kysely'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { databaseRefusal } from '#store/engine/database-refusal.ts'
import { storeConnections } from '#store/engine/connections.ts'
import { openExistingStore, openStore } from '#store/open-store.ts'
import type { Store } from '#store/open-store.ts'
import { listPlans } from '#store/plan/plans.ts'
import { startPostgres } from './postgres.ts'
import type { Server } from './postgres.ts'

// An error without a listener would end this test run, as it would end the program.

let server: Server
let address: string
let store: Store
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())
beforeEach(async () => {
  address = await server.newDatabase()
  store = await openStore({ databaseUrl: address })
})
afterEach(() => store.close())

/** A change during which `meanwhile` happens. */
const changeDuring = (meanwhile: (pid: number) => Promise<unknown>) =>
  store.write(async tx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
    await meanwhile(rows[0]?.pid ?? 0)
    return { answer: await listPlans(tx) }
  })

const unreachable = { code: 'databaseUnreachable' }

test('an administrator who ends a connection ends one change, not the program', async () => {
  const change = changeDuring(pid =>
    store.read(reader => sql`select pg_terminate_backend(${pid})`.execute(reader.db)),
  )
  await expect(change).rejects.toMatchObject(unreachable)
  expect(await store.read(listPlans)).toEqual([])
})

test.each(['SIGINT', 'SIGQUIT'] as const)(
  'a server that starts again (%s) in the middle of a change is used again',
  async signal => {
    if (!server.restart) return
    const { restart } = server
    await expect(changeDuring(() => restart(signal))).rejects.toMatchObject(unreachable)
    expect(await store.read(listPlans)).toEqual([])
    await store.upkeep.check()
    await store.upkeep.vacuum()
  },
)

test('a query without an answer from the server fails with its transaction', async () => {
  const pool = new Pool({ connectionString: address })
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  const db = new Kysely<object>({
    dialect: new PostgresDialect({ pool: storeConnections(pool, undefined, 300) }),
  })
  const change = db.transaction().execute(tx => sql`select pg_sleep(60)`.execute(tx))
  const error = await change.catch((reason: unknown) => reason)
  expect(databaseRefusal(error)).toMatchObject(unreachable)
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await db.destroy()
})

test('a command that only reads makes no tables in an empty database', async () => {
  const databaseUrl = await server.newDatabase()
  await expect(openExistingStore({ databaseUrl })).rejects.toMatchObject({ code: 'databaseMissing' })
  await expect(openExistingStore({ databaseUrl })).rejects.toMatchObject({ code: 'databaseMissing' })
  const existing = await openExistingStore({ databaseUrl: address })
  await existing.close()
})

test.each(['mysql://me@localhost/plan', 'localhost', 'postgresql://me@local host/%'])(
  '%s is no address of a server',
  async databaseUrl => {
    await expect(openStore({ databaseUrl })).rejects.toMatchObject({ code: 'databaseUrlWrong' })
  },
)
