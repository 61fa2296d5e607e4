import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { wholeReach } from '#fields/records/record-reach.ts'
import { contacts } from '#registers/contacts.ts'
import { registers } from '#registers/index.ts'
import { instruments } from '#registers/instruments.ts'
import { trainings } from '#registers/trainings.ts'
import type { Register } from '#fields/records/register.ts'
import { readRecordPage } from '#store/records/list-records.ts'
import { type DemoPeople, openDemoPeople } from '#tests/demo-people.ts'
import { makeRegisterTables } from '#tests/make-register-tables.ts'
import { planner, reader } from '#tests/people.ts'

import { loadExampleRecords } from './load-example-records.ts'

const folder = 'examples/wetlands-2023-2025'

let demo: DemoPeople

beforeAll(async () => {
  demo = await openDemoPeople({ now: new Date('2025-09-01T12:00:00Z') })
  await makeRegisterTables(demo.store, registers)
})

afterAll(() => demo.store.close())

const recordsOf = (register: Register) =>
  demo.store.read(tx => readRecordPage(tx, { register, reach: wholeReach, language: 'en', size: 100 }))

test('whoever has no right to the installation loads nothing', async () => {
  await expect(demo.jacana.do(loadExampleRecords, reader, { folder })).rejects.toMatchObject({
    code: 'notPermitted',
  })
})

test('the records of the example are loaded once, with numbers of their years', async () => {
  const inFiles = await Promise.all(
    readdirSync(`${folder}/records`).map(
      async name => (JSON.parse(await readFile(`${folder}/records/${name}`, 'utf8')) as unknown[]).length,
    ),
  )
  const count = inFiles.reduce((sum, each) => sum + each, 0)
  expect(count).toBeGreaterThan(100)
  expect(await demo.jacana.do(loadExampleRecords, planner, { folder })).toBe(count)
  expect(await demo.jacana.do(loadExampleRecords, planner, { folder })).toBe(0)
  const { records } = await recordsOf(trainings)
  expect(records.map(({ number }) => number)).toEqual(
    expect.arrayContaining(['TRN-2023-001', 'TRN-2024-001', 'TRN-2025-001']),
  )
})

test('what they refer to is there, and what is due is known', async () => {
  const { records: texts } = await recordsOf(instruments)
  const replaced = texts.find(({ state }) => state === 'replaced')
  expect(replaced?.values['symbol']).toBe('XIII.2')
  const { records: people } = await recordsOf(contacts)
  const dues = new Set(people.map(({ due }) => due))
  expect(dues).toEqual(new Set(['letterReceived', 'roleConfirmed', 'roleConfirmedAgain', undefined]))
})
