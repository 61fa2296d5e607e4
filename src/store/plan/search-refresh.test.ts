import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { peatlands } from '#tests/world.ts'

import { openStore } from '../open-store.ts'
import type { Store } from '../open-store.ts'
import { insertPlan } from './plan-writes.ts'
import { refreshSearch } from './search-refresh.ts'
import { findEntries } from '../records/search.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  await store.write(async tx => ({ answer: await insertPlan(tx, peatlands) }))
}, 60_000)
afterAll(() => store.close())

const search = () => store.read(reader => findEntries(reader, { text: 'tourbieres', language: 'fr' }))

const refreshAfter = (...statements: string[]) =>
  store.write(async tx => {
    for (const statement of statements) await sql.raw(statement).execute(tx.db)
    return { answer: await refreshSearch(tx) }
  })

test('entries made by other rules are written again; those made by these rules stay', async () => {
  const before = await search()
  expect(before.total).toBeGreaterThan(0)
  await refreshAfter(`update search_entry set words = ''`, `update search_rules set version = 'older'`)
  expect(await search()).toEqual(before)
  await refreshAfter('delete from search_entry')
  expect((await search()).total).toBe(0)
})
