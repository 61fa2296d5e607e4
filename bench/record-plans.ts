import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { sql } from 'kysely'
import { Client, Pool } from 'pg'

import { openStore, type Store } from '#store/open-store.ts'
import { readRecordPage } from '#store/records/list-records.ts'
import { startPostgres } from '#tests/full/postgres.ts'

import { fillRegister, postsFor } from './records/fill-register.ts'
import { type BenchList, benchLists, benchReaches, requestOf } from './records/list-questions.ts'
import { comparePlan, plansOf } from './records/query-plans.ts'

// Measures the lists of a large register, with all rights and with the least, and compares the plans of their
// statements with those in `bench/plans/`. `node bench/record-plans.ts 100000 1000000` names the numbers of
// records; `--replace` keeps the plans as they are now, `--only-plans` measures nothing.

const options = process.argv.slice(2)
const sizes = options.flatMap(option => (/^\d+$/.test(option) ? [Number(option)] : []))
const mayReplace = options.includes('--replace')
const onlyPlans = options.includes('--only-plans')

/** The most records that the database inside the program is filled with. */
const mostEmbedded = 100_000

const runs = { warm: 10, measured: 60 }

type Percentiles = { p50: number; p95: number }

const percentilesOf = async (run: () => Promise<unknown>): Promise<Percentiles> => {
  for (let i = 0; i < runs.warm; i++) await run()
  const times: number[] = []
  for (let i = 0; i < runs.measured; i++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  const inOrder = times.toSorted((one, other) => one - other)
  const at = (part: number) => inOrder[Math.floor(inOrder.length * part)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

type Right = keyof typeof benchReaches

const rights = Object.keys(benchReaches) as Right[]

/** Each list from its beginning, and from a place some pages further on. */
const measureLists = async (store: Store, title: string): Promise<void> => {
  console.log(
    `\n${title}\n${['p50 and p95, ms'.padEnd(44), ...rights.map(right => right.padStart(16))].join('')}`,
  )
  const line = (name: string, each: readonly Percentiles[]) => {
    const cells = each.map(({ p50, p95 }) => `${p50.toFixed(2)} ${p95.toFixed(2)}`.padStart(16))
    const ratio = (each[1]?.p50 ?? 0) / (each[0]?.p50 ?? 1)
    console.log(`${name.padEnd(44)}${cells.join('')}   ×${ratio.toFixed(2)}`)
  }
  for (const list of benchLists) {
    const first: Percentiles[] = []
    const further: Percentiles[] = []
    for (const right of rights) {
      const read = (place?: string) =>
        store.read(reader => readRecordPage(reader, { ...requestOf(list, right), place }))
      first.push(await percentilesOf(() => read()))
      let place: string | undefined
      for (let page = 0; page < 10; page++) place = (await read(place)).next ?? place
      if (place !== undefined) further.push(await percentilesOf(() => read(place)))
    }
    line(list.name, first)
    if (further.length === rights.length) line(`  some pages further on`, further)
  }
}

const fileName = ({ name }: BenchList, rows: number, right: Right): string =>
  `${rows}-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${right}.txt`

/** The differences of the plans from those that are kept. */
const comparePlans = async (pool: Pool, rows: number): Promise<string[]> => {
  const differences: string[] = []
  for (const list of benchLists)
    for (const right of rights) {
      const plan = await plansOf(pool, reader => readRecordPage(reader, requestOf(list, right)))
      const path = fileURLToPath(new URL(`plans/${fileName(list, rows, right)}`, import.meta.url))
      differences.push(...[comparePlan(path, plan, mayReplace)].flatMap(each => each ?? []))
    }
  return differences
}

const onServer = async (rows: number): Promise<string[]> => {
  const server = await startPostgres()
  const databaseUrl = await server.newDatabase()
  const store = await openStore({ databaseUrl })
  const client = new Client({ connectionString: databaseUrl })
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  try {
    await client.connect()
    await fillRegister(text => client.query(text), rows)
    await client.query('vacuum analyze')
    const differences = await comparePlans(pool, rows)
    if (!onlyPlans) await measureLists(store, `PostgreSQL, ${rows} records, ${postsFor(rows)} posts`)
    return differences
  } finally {
    await Promise.all([client.end(), pool.end()])
    await store.close()
    await server.stop()
  }
}

const inProgram = async (rows: number): Promise<void> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'jacana-bench-'))
  const store = await openStore({ dataFolder })
  try {
    await fillRegister(
      text => store.write(async tx => ({ answer: await sql.raw(text).execute(tx.db) })),
      rows,
    )
    await store.upkeep.vacuum()
    await measureLists(store, `PGlite, ${rows} records, ${postsFor(rows)} posts`)
  } finally {
    await store.close()
    await rm(dataFolder, { recursive: true })
  }
}

for (const rows of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
  const differences = await onServer(rows)
  for (const difference of differences) console.log(difference)
  if (differences.length > 0) process.exitCode = 1
  if (!onlyPlans && rows <= mostEmbedded) await inProgram(rows)
}
