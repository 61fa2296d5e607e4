import { afterAll, beforeAll } from 'vitest'

import { recordsKind } from '#domain/rights/records-kind.ts'
import { type Grant, type Person, type Verb, verbs } from '#domain/rights/right.ts'
import type { Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

import { makeRegisterTables } from './make-register-tables.ts'

/** A store with registers of tests and a clock, which stands still unless it is set. */
export type RecordsWorld = { store: Store; jacana: Jacana; now: Date }

/** A store that has the tables of some registers beside the others, for the tests of a file. */
export const recordsWorld = (own: readonly Register[]): RecordsWorld => {
  const world = { now: new Date('2031-03-10T10:00:00.000Z') } as RecordsWorld
  // The list is one for the whole program; tests that run after these must not find ours in it.
  const list = registers as Register[]
  beforeAll(async () => {
    list.push(...own)
    world.store = await openStore({ memory: true })
    world.jacana = createJacana({ store: world.store, now: () => world.now })
    await makeRegisterTables(world.store, list)
  }, 120_000)
  afterAll(async () => {
    list.splice(list.length - own.length, own.length)
    await world.store?.close()
  })
  return world
}

/** A person with some rights to the records of registers. */
export const recordsPerson = (id: string, ...grants: readonly Grant[]): Person => ({ id, name: id, grants })

/** Grants of verbs, all where none are named, to the records of registers, with one limit. */
export const grantsTo = (
  own: readonly Register[],
  { may = verbs, ...limit }: { may?: readonly Verb[] } & Omit<Grant, 'right'> = {},
): Grant[] =>
  own.flatMap(({ name }) => may.map(verb => ({ right: [verb, recordsKind(name)] as const, ...limit })))
