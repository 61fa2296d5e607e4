import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { textIn, withWords } from '#domain/text.ts'
import { makeRegisterTables } from '#tests/make-register-tables.ts'
import { venue, mission } from '#tests/mission-records.ts'
import { venues, missions } from '#tests/mission-registers.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'
import type { StoredRecord } from '#fields/records/record.ts'

import { openStore, type Store } from '../open-store.ts'
import { findRecord, readRecords } from './read-record.ts'
import { deleteRecords, insertRecords, updateRecords } from './write-records.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  await makeRegisterTables(store, [venues, missions])
}, 60_000)
afterAll(() => store.close())

const insert = (records: readonly StoredRecord[], register = missions) =>
  writeInTransaction(store, tx => insertRecords(tx, register, records, 2031))
const update = (before: StoredRecord, after: StoredRecord) =>
  writeInTransaction(store, tx => updateRecords(tx, missions, [{ before, after }]))
const find = (id: string, register = missions) => store.read(reader => findRecord(reader, register, id))
const guest = (name: string) => ({ id: `guest ${name}`, values: { name } })

test('a record is read as it was written, with its parts and states', async () => {
  const lake = venue('Lake', { region: 'north' })
  await insert([lake], venues)
  const whole = mission(
    {
      title: withWords(textIn('fr', 'Visite'), 'en', 'Visit'),
      kind: 'field',
      venue: lake.id,
      others: [lake.id],
      phone: '1',
    },
    {
      parts: {
        guests: [guest('Noor'), { id: 'g1', values: { name: 'Awa', role: 'chair', from: '2031-03-01' } }],
      },
      dueOn: '2031-04-01',
      due: 'reportDue',
    },
  )
  const [stored] = await insert([whole])
  expect(stored?.number).toMatch(/^MIS-2031-00\d$/)
  expect(await find(whole.id)).toEqual(stored)
  expect(await find(lake.id, venues)).toEqual(lake)
  expect(await find('nothing')).toBeUndefined()
})

test('numbers go on in their year, also past three figures', async () => {
  const numbers = async (records: readonly StoredRecord[], year: number) =>
    (await writeInTransaction(store, tx => insertRecords(tx, missions, records, year))).map(
      ({ number }) => number,
    )
  expect(await numbers([mission(), mission()], 2029)).toEqual(['MIS-2029-001', 'MIS-2029-002'])
  expect(await numbers([mission()], 2029)).toEqual(['MIS-2029-003'])
  await writeInTransaction(store, tx =>
    sql`update records.record_number set last = 999 where year = 2029`.execute(tx.db),
  )
  expect(await numbers([mission()], 2029)).toEqual(['MIS-2029-1000'])
})

test('a change is stored one version later, and refused to whom saw an older one', async () => {
  const [before] = await insert([mission({ phone: '1' })])
  if (!before) throw new Error('Nothing was stored')
  const after = { ...before, values: { ...before.values, phone: '2', title: textIn('es', 'Visita') } }
  expect(await update(before, after)).toEqual([])
  expect(await find(before.id)).toEqual({ ...after, version: 2 })
  expect(await update(before, before)).toEqual([before.id])
  expect(await find(before.id)).toEqual({ ...after, version: 2 })
})

test('rows of a part are added at the end, changed where they are, removed, and put in another order', async () => {
  const names = ['Awa', 'Jonas', 'Lucía', 'Mei']
  const [first] = await insert([mission({}, { parts: { guests: names.map(guest) } })])
  if (!first) throw new Error('Nothing was stored')
  let present = first
  const becomes = async (guests: StoredRecord['parts'][string]) => {
    expect(await update(present, { ...present, parts: { guests } })).toEqual([])
    present = (await find(first.id)) ?? first
    expect(present.parts['guests']).toEqual(guests)
  }
  const [awa, ben, caro, dia] = names.map(guest)
  if (!awa || !ben || !caro || !dia) throw new Error('There are four guests')
  const chair = { ...caro, values: { ...caro.values, role: 'chair' } }
  await becomes([awa, chair, dia])
  await becomes([awa, chair, dia, guest('Eve'), guest('Fay')])
  await becomes([guest('Fay'), awa, guest('Gus'), dia])
  await becomes([])
})

test('a state of an earlier day stands before the others', async () => {
  const [before] = await insert([mission()])
  if (!before) throw new Error('Nothing was stored')
  const [state] = before.states
  if (!state) throw new Error('The mission has no state')
  const earlier = { ...state, id: 'earlier', on: '2031-01-01', why: 'It was so' }
  await update(before, { ...before, states: [earlier, state] })
  expect((await find(before.id))?.states).toEqual([earlier, state])
})

test('words are found whatever their endings, but not those of sensitive fields', async () => {
  const record = mission(
    { title: textIn('fr', 'Visites guidées'), report: 'See Resolution XIV.8', phone: '555' },
    { parts: { guests: [{ id: 'm1', values: { name: 'Lucía', email: 'lucia@example.org' } }] } },
  )
  await insert([record])
  const { rows } = await store.read(({ db }) =>
    sql<{ words: string }>`select words::text from records.missions where id = ${record.id}`.execute(db),
  )
  const words = rows[0]?.words ?? ''
  for (const lexeme of ["'fr_visit'", "'fr_guid'", "'lucia'", "'mis'", "'2031'", "'resolution'"])
    expect(words).toContain(lexeme)
  expect(words).not.toMatch(/555|example/)
})

test('deleted records are gone with their parts and states', async () => {
  const record = mission({}, { parts: { guests: [guest('Last')] } })
  await insert([record])
  await writeInTransaction(store, tx => deleteRecords(tx, missions, [record.id]))
  expect(await find(record.id)).toBeUndefined()
  const left = await store.read(({ db }) =>
    sql`select from records.missions_guests where record_id = ${record.id}`.execute(db),
  )
  expect(left.rows).toEqual([])
})

test('more records than one statement takes are all stored and changed', async () => {
  const many = await insert(
    Array.from({ length: 2010 }, (_, i) => venue(`n${i}`)),
    venues,
  )
  const pairs = many.map(before => ({
    before,
    after: { ...before, values: { ...before.values, region: 'south' } },
  }))
  expect(await writeInTransaction(store, tx => updateRecords(tx, venues, pairs))).toEqual([])
  const ids = [many[0], many.at(-1)].flatMap(record => record?.id ?? [])
  const changed = { version: 2, values: { region: 'south' } }
  expect(await store.read(reader => readRecords(reader, venues, ids))).toMatchObject([changed, changed])
})
