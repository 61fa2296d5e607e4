import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { Refusal } from '#domain/refusal.ts'
import { openStore } from '#store/open-store.ts'
import type { Store } from '#store/open-store.ts'
import { listPlans } from '#store/plan/plans.ts'
import { newEmptyDatabase, newStoreDatabase } from './new-database.ts'

let address: string
let store: Store
beforeAll(async () => {
  address = await newStoreDatabase()
  store = await openStore({ databaseUrl: address })
})
afterAll(async () => {
  await store.close()
})

test('a query on a server may take 15 seconds; a longer one is refused', async () => {
  const limit = await store.read(reader =>
    sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(reader.db),
  )
  expect(limit.rows).toEqual([{ limit: '15s' }])
  const long = store.read(async reader => {
    await sql`set local statement_timeout = 20`.execute(reader.db)
    await sql`select pg_sleep(5)`.execute(reader.db)
  })
  await expect(long).rejects.toMatchObject({ code: 'queryTooLong' })
})

test('programs that start together on one server make the tables once', async () => {
  const databaseUrl = await newEmptyDatabase()
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl })))
  expect(await Promise.all(stores.map(each => each.read(listPlans)))).toEqual([[], [], []])
  await Promise.all(stores.map(each => each.close()))
})

test('the refusal for a server that does not answer does not hold the password', async () => {
  const nowhere = openStore({ databaseUrl: 'postgresql://someone:secret-word@127.0.0.1:1/none' })
  await expect(nowhere).rejects.toMatchObject({ code: 'databaseUnreachable' })
  await expect(nowhere).rejects.not.toThrow(/secret-word/)
  const unknown = openStore({ databaseUrl: Object.assign(new URL(address), { pathname: '/none' }).href })
  await expect(unknown).rejects.toThrow(Refusal)
})
