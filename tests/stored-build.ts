import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, beforeAll } from 'vitest'

import type { Store } from '#store/open-store.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

/** What an earlier build left behind: its files, as they are or decompressed, and its database as SQL. */
export const storedBuild = (build: string) => {
  const fileOf = (name: string): Buffer =>
    readFileSync(new URL(`./earlier-builds/${build}/${name}`, import.meta.url))
  const unpacked = (name: string): Buffer => brotliDecompressSync(fileOf(`${name}.br`))
  return { fileOf, unpacked, database: () => unpacked('database.sql').toString('utf8') }
}

/** Jacana over a store that is opened before the tests of a suite and closed after them. */
export const jacanaOver = (open: () => Promise<Store>): Pick<Jacana, 'do'> => {
  let store: Store
  let jacana: Jacana
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store })
  }, 120_000)
  afterAll(() => store.close())
  return { do: (...question) => jacana.do(...question) }
}
