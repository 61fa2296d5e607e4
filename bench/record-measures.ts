import { Client } from 'pg'

import type { Measure } from '#fields/records/measure.ts'
import type { Register } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'
import { openStore } from '#store/open-store.ts'
import { checkTotals } from '#store/records/check-totals.ts'
import { freshChanges } from '#store/records/fresh-changes.ts'
import { readTotals } from '#store/records/measure-totals.ts'
import { wholeSight } from '#store/records/reach-sql.ts'
import { startPostgres } from '#tests/full/postgres.ts'

import { measure as timingOf } from './measure.ts'
import { benchRegister, fillRegister } from './records/fill-register.ts'

// Measures a sum per year over a large register, counted afresh and from the kept totals.
// `node bench/record-measures.ts 100000` names the number of records.

const rows = Number(process.argv[2] ?? 100_000)

const fees: Measure = {
  title: in3('Fees', 'Frais', 'Tarifas'),
  rule: 'sum',
  of: 'fee',
  day: 'from',
  by: ['kind'],
}

const register: Register = { ...benchRegister, measures: { fees } }
const request = { from: '2015-01-01', until: '2025-12-31', by: ['year'], groups: [] }

const server = await startPostgres()
const databaseUrl = await server.newDatabase()
const store = await openStore({ databaseUrl })
const client = new Client({ connectionString: databaseUrl })
try {
  await client.connect()
  await fillRegister(text => client.query(text), rows)
  await store.write(async tx => ({ answer: await checkTotals(tx, register) }))
  await client.query('vacuum analyze')
  const source = { sight: wholeSight(register), measure: fees, groups: [] }
  const questions = {
    afresh: () => store.read(reader => freshChanges(reader, source, request)),
    'from kept totals': () => store.read(reader => readTotals(reader, register, 'fees', request)),
  }
  for (const [name, run] of Object.entries(questions)) {
    const { median, runs } = await timingOf(run, { most: 20 })
    console.log(`A sum per year over ${rows} records, ${name}: ${median.toFixed(1)} ms (n=${runs})`)
  }
} finally {
  await client.end()
  await store.close()
  await server.stop()
}
