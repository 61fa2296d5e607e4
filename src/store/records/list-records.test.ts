import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Grant, Person } from '#domain/rights/right.ts'
import { recordReachOf, wholeReach } from '#fields/records/record-reach.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { makeRegisterTables } from '#tests/make-register-tables.ts'
import { smallRecord, titleOf } from '#tests/small-records.ts'
import { smallRegister } from '#tests/small-register.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { openStore, type Store } from '../open-store.ts'
import { countRecordsOf, readRecordPage, type ListRequest } from './list-records.ts'
import { insertRecords } from './write-records.ts'

const records: readonly StoredRecord[] = [
  smallRecord('a', {
    title: titleOf('Peat in the Andes', 'Tourbières des Andes'),
    from: '2024-03-01',
    place: 'Évian',
    seats: 10,
    contact: 'Lucia',
  }),
  smallRecord(
    'b',
    {
      title: titleOf('Birds of the delta', 'Oiseaux du delta'),
      from: '2024-01-10',
      kind: 'course',
      memo: 'secret heron',
    },
    { dueOn: '2024-06-01', due: 'report', guests: [{ name: 'Mei', party: 'KEN' }] },
  ),
  smallRecord(
    'c',
    { title: titleOf('Rivers', 'Fleuves'), place: 'Gland', topics: ['rivers'] },
    {
      changedAt: new Date('2024-05-02T10:00:00.123Z'),
      guests: [{ name: 'Bob', party: 'CHE' }],
    },
  ),
  smallRecord('d', { title: titleOf('Evening of peat'), from: '2024-03-01', kind: 'workshop', fee: '10.50' }),
  smallRecord(
    'e',
    { title: titleOf('Closed'), from: '2023-01-01' },
    { deletedAt: new Date(), deletedBy: 'planner' },
  ),
]

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  await makeRegisterTables(store, [smallRegister])
  await writeInTransaction(store, tx => insertRecords(tx, smallRegister, records, 2024))
}, 60_000)
afterAll(() => store?.close())

type RequestParts = Partial<ListRequest>

const list = (request: RequestParts = {}) =>
  store.read(reader =>
    readRecordPage(reader, { register: smallRegister, reach: wholeReach, language: 'en', ...request }),
  )

const idsOf = async (request: RequestParts = {}): Promise<string> =>
  (await list(request)).records.map(({ id }) => id).join('')

const reachOf = (...grants: Omit<Grant, 'right'>[]) => {
  const person: Person = {
    id: 'p',
    name: 'P',
    grants: grants.map(grant => ({ right: ['read', 'records:samples'], ...grant })),
  }
  return recordReachOf(person, smallRegister)
}

const webinars = { records: { field: 'kind', among: ['webinar'] } }

test('a list has the records outside the trash, newest first as the first view says', async () => {
  const page = await list()
  expect(page.records.map(({ id }) => id).join('')).toBe('dabc')
  expect(page.count).toEqual({ count: 4, isMore: false })
  expect(page).not.toHaveProperty('next')
  expect(page.records[1]).toEqual({
    id: 'a',
    number: 'SMP-2024-001',
    version: 1,
    state: 'planned',
    stateOn: '2024-05-01',
    changedAt: new Date('2024-05-01T10:00:00.000Z'),
    values: {
      title: titleOf('Peat in the Andes', 'Tourbières des Andes'),
      kind: 'webinar',
      from: '2024-03-01',
      place: 'Évian',
      seats: 10,
      contact: 'Lucia',
    },
  })
})

test.each([
  [{ by: 'title', isReversed: false }, 'en', 'bdac'],
  [{ by: 'title', isReversed: false }, 'fr', 'dcba'],
  [{ by: 'place', isReversed: false }, 'en', 'acbd'],
  [{ by: 'place', isReversed: true }, 'en', 'cadb'],
  [{ by: 'fee', isReversed: false }, 'en', 'dabc'],
  [{ by: 'seats', isReversed: true }, 'en', 'adcb'],
  [{ by: 'dueOn', isReversed: false }, 'en', 'bacd'],
  [{ by: 'changedAt', isReversed: true }, 'en', 'cdba'],
  [{ by: 'number', isReversed: true }, 'en', 'dcba'],
] as const)('by %o in %s the order is %s', async (order, language, ids) => {
  expect(await idsOf({ order, language })).toBe(ids)
})

test('filters, words and both together find what they say', async () => {
  expect(await idsOf({ where: { field: 'kind', among: ['course', 'workshop'] } })).toBe('db')
  expect(await idsOf({ where: { part: 'guests', some: { field: 'party', among: ['KEN'] } } })).toBe('b')
  expect(await idsOf({ where: { field: 'place', has: 'evi' } })).toBe('a')
  expect(await idsOf({ words: 'peat' })).toBe('da')
  expect(await idsOf({ words: 'tourbière' })).toBe('a')
  expect(await idsOf({ words: 'riv' })).toBe('c')
  expect(await idsOf({ words: 'SMP-2024-002' })).toBe('b')
  expect(await idsOf({ words: 'peat', where: { field: 'kind', among: ['workshop'] } })).toBe('d')
  expect(await idsOf({ words: 'Lucia' })).toBe('')
})

test('only the fields that are asked for come, with the title', async () => {
  const { columns, records: rows } = await list({ columns: ['kind', 'nothing', 'constructor'] })
  expect(columns).toEqual(['kind'])
  expect(rows[0]?.values).toEqual({ title: titleOf('Evening of peat'), kind: 'workshop' })
})

test('records out of reach are not found, and not counted', async () => {
  const reach = reachOf({ where: webinars })
  expect(await idsOf({ reach })).toBe('ac')
  expect((await list({ reach })).count).toEqual({ count: 2, isMore: false })
  expect(await idsOf({ reach: reachOf() })).toBe('')
  const guests = { records: { field: 'guests.party', among: ['CHE', 'KEN'] } }
  expect(await idsOf({ reach: reachOf({ where: guests }) })).toBe('bc')
})

test('a field that no right covers is absent, and cannot be asked about', async () => {
  const reach = reachOf({ fields: ['title', 'guests.party'] })
  const page = await list({ reach, order: { by: 'title', isReversed: false } })
  expect(page.columns).toEqual(['title'])
  expect(page.records.every(({ values }) => Object.keys(values).join() === 'title')).toBe(true)
  for (const question of [
    { where: { field: 'kind', among: ['course'] } },
    { where: { not: { field: 'place', isFilled: true } } },
    { where: { part: 'guests', some: { field: 'name', has: 'Mei' } } },
    { order: { by: 'from', isReversed: false } },
  ])
    await expect(list({ reach, ...question })).rejects.toMatchObject({ code: 'fieldOutOfReach' })
  expect(await idsOf({ reach, where: { part: 'guests', some: { field: 'party', among: ['KEN'] } } })).toBe(
    'b',
  )
  // The usual order goes by a hidden field, so the last change comes first.
  expect(await idsOf({ reach })).toBe('cdba')
})

test('a field that a right covers on some records is empty on the others, wherever it is asked about', async () => {
  const reach = reachOf({ where: webinars }, { fields: ['title', 'kind', 'from'] })
  const places = async (request: RequestParts = {}) =>
    (await list({ reach, ...request })).records.map(({ id, values }) => [id, values['place']])
  expect(await places({ order: { by: 'title', isReversed: false } })).toEqual([
    ['b', undefined],
    ['d', undefined],
    ['a', 'Évian'],
    ['c', 'Gland'],
  ])
  expect(await idsOf({ reach, where: { field: 'place', isFilled: false } })).toBe('db')
  expect(await idsOf({ reach, where: { field: 'fee', isFilled: true } })).toBe('')
  expect(await idsOf({ reach, order: { by: 'fee', isReversed: false } })).toBe('abcd')
  expect(await idsOf({ reach, where: { part: 'guests', some: { field: 'name', isFilled: true } } })).toBe('c')
})

test('words of hidden fields find nothing', async () => {
  const open = ['title', 'kind', 'from', 'place', 'guests.party']
  const [all, some] = [reachOf({ where: webinars }, { fields: open }), reachOf({ fields: open })]
  expect(await idsOf({ words: 'heron' })).toBe('b')
  expect(await idsOf({ words: 'heron', reach: all })).toBe('')
  expect(await idsOf({ words: 'Bob', reach: all })).toBe('c')
  expect(await idsOf({ words: 'Bob', reach: some })).toBe('')
  expect(await idsOf({ words: 'Gland', reach: some })).toBe('c')
  expect(await idsOf({ words: 'SMP-2024-002', reach: some })).toBe('b')
  expect(await idsOf({ words: 'Gland', reach: reachOf({ fields: ['title'] }) })).toBe('')
})

test('a place that belongs to another order, or that somebody made up, is passed over', async () => {
  const { next } = await list({ size: 2 })
  const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  for (const place of [
    'x',
    made(['-from', 1, '2024-02-31', 'a']),
    made(['-from', 1, 'a', 'a']),
    made(['-from', 1, 7, 'a']),
    made({}),
  ])
    expect(await idsOf({ place })).toBe('dabc')
  expect(await idsOf({ place: next, order: { by: 'title', isReversed: false } })).toBe('bdac')
})

test('a count stops at a thousand unless it is to be exact', async () => {
  await writeInTransaction(store, tx =>
    sql`
      insert into records.samples (id, place, state, state_on, version, source, created_at, created_by,
        changed_at, changed_by, words)
      select 'many' || i, 'Many', 'planned', '2024-01-01', 1, 'sheet', now(), 'p', now(), 'p', 'many'
      from generate_series(1, 1001) as i`.execute(tx.db),
  )
  const where = { field: 'place', has: 'many' }
  expect((await list({ where })).count).toEqual({ count: 1000, isMore: true })
  expect((await list({ where, count: 'exact' })).count).toEqual({ count: 1001, isMore: false })
  expect(await list({ where, count: 'none' })).not.toHaveProperty('count')
  const count = (upTo?: 'exact') =>
    store.read(reader => countRecordsOf(reader, { register: smallRegister, reach: wholeReach, where }, upTo))
  expect(await count()).toEqual({ count: 1000, isMore: true })
  expect(await count('exact')).toEqual({ count: 1001, isMore: false })
  await writeInTransaction(store, tx => sql`delete from records.samples where place = 'Many'`.execute(tx.db))
})

test('pages follow one another in both directions, in every order, whatever is empty or equal', async () => {
  const whole = { size: 1000, count: 'none' } as const
  const where = { not: { field: 'kind', among: ['course'] } }
  const many = Array.from({ length: 30 }, (_, i) =>
    smallRecord(`page${i}`, {
      title: titleOf(`Page ${i % 4}`),
      kind: 'workshop',
      ...(i % 3 > 0 && { from: `2022-0${1 + (i % 5)}-01` }),
      ...(i % 2 > 0 && { seats: i % 7 }),
    }),
  )
  await writeInTransaction(store, tx => insertRecords(tx, smallRegister, many, 2022))
  const walk = async (request: RequestParts, size: number) => {
    const forward: string[][] = []
    const backward: string[][] = []
    let page = await list({ ...request, size })
    for (;;) {
      forward.push(page.records.map(({ id }) => id))
      if (page.next === undefined) break
      page = await list({ ...request, size, place: page.next })
    }
    for (;;) {
      backward.unshift(page.records.map(({ id }) => id))
      if (page.previous === undefined) break
      page = await list({ ...request, size, place: page.previous })
    }
    return { forward, backward }
  }
  const reach = reachOf({ where: webinars }, { fields: ['title', 'kind', 'seats'] })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('title', 'from', 'seats', 'changedAt', 'dueOn', 'number'),
      fc.boolean(),
      fc.integer({ min: 3, max: 40 }),
      fc.constantFrom(undefined, where),
      fc.boolean(),
      async (by, isReversed, size, condition, isMasked) => {
        const request = {
          order: { by, isReversed },
          count: 'none' as const,
          ...(condition && { where: condition }),
          ...(isMasked && { reach }),
        }
        const all = (await list({ ...request, ...whole })).records.map(({ id }) => id)
        const { forward, backward } = await walk(request, size)
        expect(forward.flat()).toEqual(all)
        expect(backward.flat()).toEqual(all)
        expect(forward.slice(0, -1).every(ids => ids.length === size)).toBe(true)
      },
    ),
    { numRuns: 12 },
  )
})
