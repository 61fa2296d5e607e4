import { afterAll, beforeAll, expect, test } from 'vitest'

import { overlapChecksOf } from '#fields/records/check-record.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { makeRegisterTables } from '#tests/make-register-tables.ts'
import { venue, mission } from '#tests/mission-records.ts'
import { venues, missions } from '#tests/mission-registers.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { openStore, type Store } from '../open-store.ts'
import { findOverlaps } from './row-overlaps.ts'
import { insertRecords } from './write-records.ts'

const [lake, river] = [venue('Lake'), venue('River')]
const [check] = overlapChecksOf(missions)

/** A chair from a day to a day, of the lake unless another venue is named. */
const chair = (id: string, from?: string, until?: string, venueId = lake.id) => ({
  id,
  values: { name: id, role: 'chair', venue: venueId, ...(from && { from }), ...(until && { until }) },
})
const withGuests = (...guests: ReturnType<typeof chair>[]) => mission({}, { parts: { guests } })

const stored = withGuests(
  chair('spring', '2031-03-01', '2031-05-31'),
  chair('always', undefined, undefined, river.id),
)
const inTrash = { ...withGuests(chair('gone')), deletedAt: new Date() }

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  await makeRegisterTables(store, [venues, missions])
  await writeInTransaction(store, async tx => {
    await insertRecords(tx, venues, [lake, river], 2031)
    await insertRecords(tx, missions, [stored, inTrash], 2031)
  })
}, 60_000)
afterAll(() => store.close())

const overlaps = async (records: readonly StoredRecord[], isNew = () => true) => {
  if (!check) throw new Error('The register has no such check')
  const answers = await store.read(reader => findOverlaps(reader, missions, check, records, isNew))
  return answers.map(({ row, other }) => `${row.id} with ${String(other['name'])}`)
}

test('a row of another record is found where one day is in both', async () => {
  expect(await overlaps([withGuests(chair('may', '2031-05-31'))])).toEqual(['may with spring'])
  expect(
    await overlaps([withGuests(chair('june', '2031-06-01'), chair('winter', undefined, '2031-02-28'))]),
  ).toEqual([])
  expect(await overlaps([withGuests(chair('old', '1999-01-01', '1999-01-01', river.id))])).toEqual([
    'old with always',
  ])
})

test('rows of the same record, and of others that change with it, are compared as they would become', async () => {
  const later = withGuests(chair('one', '2040-01-01'), chair('two', '2041-01-01'))
  expect(await overlaps([later])).toEqual(['one with two', 'two with one'])
  expect(
    await overlaps([withGuests(chair('one', '2040-01-01')), withGuests(chair('two', '2041-01-01'))]),
  ).toEqual(['one with two', 'two with one'])
  const shorter = { ...stored, parts: { guests: [chair('spring', '2031-03-01', '2031-03-31')] } }
  expect(await overlaps([shorter, withGuests(chair('april', '2031-04-01'))])).toEqual([])
})

test('only new rows are looked at, and only those that the check is about', async () => {
  expect(await overlaps([withGuests(chair('may', '2031-05-01'))], () => false)).toEqual([])
  const guide = { id: 'guide', values: { name: 'guide', role: 'guide', venue: lake.id, from: '2031-04-01' } }
  const nowhere = { id: 'nowhere', values: { name: 'nowhere', role: 'chair', from: '2031-04-01' } }
  expect(
    await overlaps([mission({}, { parts: { guests: [guide, nowhere, { ...nowhere, id: 'also' }] } })]),
  ).toEqual([])
})
