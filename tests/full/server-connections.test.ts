import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openStore } from '#store/open-store.ts'
import type { Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { keepRevision, listPlans, planToChange } from '#store/plan/plans.ts'
import { planWithNewIds } from '../plan-with-new-ids.ts'
import { writeInTransaction } from '../write-in-transaction.ts'
import { newStoreDatabase } from './new-database.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ databaseUrl: await newStoreDatabase() })
})
afterAll(async () => {
  await store.close()
})

test('changes that wait for one another hold no connection, so that readers are answered', async () => {
  const plan = planWithNewIds()
  await writeInTransaction(store, tx => insertPlan(tx, plan))
  const { promise: signal, resolve: go } = Promise.withResolvers<void>()
  // More than the Pool has connections.
  const changes = Array.from({ length: 20 }, () =>
    store.write(async tx => {
      const before = await planToChange(tx, plan.slug)
      await signal
      return { answer: await keepRevision(tx, before), undo: true }
    }),
  )
  expect(await store.read(listPlans)).toHaveLength(1)
  go()
  await Promise.all(changes)
})

test('a statement that goes with the commit and fails undoes everything', async () => {
  const plan = planWithNewIds()
  const failing = writeInTransaction(store, async tx => {
    await insertPlan(tx, plan)
    tx.awaitAtCommit(sql`select 1 / 0`.execute(tx.db))
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  const slugs = (await store.read(listPlans)).map(({ slug }) => slug)
  expect(slugs).not.toContain(plan.slug)
})

test('a transaction without a statement uses no connection', async () => {
  await Promise.all(Array.from({ length: 20 }, () => store.read(async () => undefined)))
  expect(await store.write(async () => ({ answer: 'nothing' }))).toBe('nothing')
})
