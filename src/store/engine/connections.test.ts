import { readFileSync } from 'node:fs'

import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import { Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { emptyDatabasePath } from '#tests/empty-database.ts'
import { databaseRefusal } from './database-refusal.ts'
import { storeConnections } from './connections.ts'
import { createOnePool } from './one-pool.ts'

let database: PGlite
beforeAll(async () => {
  database = await PGlite.create({ loadDataDir: new Blob([readFileSync(emptyDatabasePath)]) })
}, 120_000)
afterAll(() => database.close())

test('a query without an answer fails with its transaction, and the silence is reported', async () => {
  const pool = createOnePool(database)
  let silences = 0
  const db = new Kysely<object>({
    dialect: new PostgresDialect({ pool: storeConnections(pool, () => (silences += 1), 200) }),
  })
  await sql`select 1`.execute(db)
  const change = db.transaction().execute(async tx => {
    database.execProtocolStream = () => new Promise(() => undefined)
    await sql`select 1`.execute(tx)
  })
  const error = await change.catch((reason: unknown) => reason)
  expect(databaseRefusal(error)).toMatchObject({ code: 'databaseUnreachable' })
  expect(silences).toBe(1)
})
