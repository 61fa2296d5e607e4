import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { openStore } from '#store/open-store.ts'
import type { Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { listHeads } from '#store/plan/plans.ts'
import { planWithNewIds } from '../plan-with-new-ids.ts'
import { newStoreDatabase } from './new-database.ts'

// Two programs on one database.

let here: Store
let there: Store
beforeEach(async () => {
  const databaseUrl = await newStoreDatabase()
  here = await openStore({ databaseUrl })
  there = await openStore({ databaseUrl })
  const connected = new Promise<void>(resolve => there.onChange(() => resolve()))
  there.listen()
  await connected
})
afterEach(() => Promise.all([here.close(), there.close()]))

const headsThere = () => there.glance(reader => listHeads(reader))

const bringPlan = () => {
  const plan = planWithNewIds()
  return here.write(async tx => {
    await insertPlan(tx, plan)
    return { answer: plan.id, planIds: [plan.id] }
  })
}

test('a committed change is signalled to other programs, with its plans; an undone one is not', async () => {
  const changes: unknown[] = []
  there.onChange(change => changes.push(change))
  await here.write(async tx => {
    await insertPlan(tx, planWithNewIds())
    return { answer: undefined, undo: true, planIds: ['undone'] }
  })
  const id = await bringPlan()
  await vi.waitFor(() => expect(changes).toEqual([{ planIds: [id] }]))
})

test('heads come from memory until another program changes something', async () => {
  expect(await headsThere()).toEqual([])
  const first = await headsThere()
  expect(await headsThere()).toBe(first)
  const id = await bringPlan()
  await vi.waitFor(async () => expect(await headsThere()).toMatchObject([{ id }]))
})

test('while the connection is lost nothing comes from memory, and it is made again', async () => {
  const changes: unknown[] = []
  there.onChange(change => changes.push(change))
  await here.read(reader =>
    sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'listen %' and datname = current_database()`.execute(reader.db),
  )
  await vi.waitFor(() => expect(changes).toEqual([{}]))
  const id = await bringPlan()
  expect(await headsThere()).toMatchObject([{ id }])
  expect(await headsThere()).not.toBe(await headsThere())
  await vi.waitFor(() => expect(changes).toEqual([{}, {}]), 5_000)
  const second = await bringPlan()
  await vi.waitFor(() => expect(changes).toEqual([{}, {}, { planIds: [second] }]), 5_000)
})

test('the program that changes something sees it at once', async () => {
  here.listen()
  const connected = new Promise<void>(resolve => here.onChange(() => resolve()))
  await connected
  const heads = () => here.glance(reader => listHeads(reader))
  expect(await heads()).toEqual([])
  const id = await bringPlan()
  expect(await heads()).toMatchObject([{ id }])
})
