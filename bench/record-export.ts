import { performance } from 'node:perf_hooks'

import { Client } from 'pg'

import type { Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'
import { openStore } from '#store/open-store.ts'
import { startPostgres } from '#tests/full/postgres.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { verbs } from '#domain/rights/right.ts'
import { makeExport } from '#use-cases/register-sheets/make-export.ts'
import { createJacana } from '#use-cases/use-case.ts'

import { benchRegister, fillRegister } from './records/fill-register.ts'

// Makes a list of 100,000 records as CSV, on a PostgreSQL server, and says its time and its most memory.
// The first run warms the program up.
// `node --expose-gc bench/record-export.ts 100000` names the number of records.

const rows = Number(process.argv[2] ?? 100_000)
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

const server = await startPostgres()
const databaseUrl = await server.newDatabase()
const store = await openStore({ databaseUrl })
const client = new Client({ connectionString: databaseUrl })
try {
  await client.connect()
  await fillRegister(text => client.query(text), rows)
  await client.query('vacuum analyze')
  const list = registers as Register[]
  list.push(benchRegister)
  const jacana = createJacana({ store })
  const maker = {
    id: 'maker',
    name: 'Maker',
    grants: verbs.map(verb => ({ right: [verb, recordsKind(benchRegister.name)] as const })),
  }
  for (let run = 1; run <= 3; run++) {
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    let most = before
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
    const start = performance.now()
    const used = process.cpuUsage()
    let steps = 0
    await jacana.do(
      makeExport,
      maker,
      { register: benchRegister.name, language: 'en' },
      { tell: () => void steps++ },
    )
    clearInterval(timer)
    const { user, system } = process.cpuUsage(used)
    const { rows: made } = await client.query<{ rows: number; size: string }>(
      'select rows, size from records.export order by made_at desc limit 1',
    )
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    const processor = ((user + system) / 1e6).toFixed(2)
    console.log(
      `${made[0]?.rows} rows, ${megabytes(Number(made[0]?.size))}, ${steps} steps: ` +
        `${seconds} s (${processor} s of a processor), ${megabytes(most - before)} more memory`,
    )
  }
} finally {
  await client.end()
  await store.close()
  await server.stop()
}
