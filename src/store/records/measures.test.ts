import { sql } from 'kysely'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { canonicalJson } from '#domain/canonical-json.ts'
import { answerMeasure, type MeasureQuestion } from '#fields/records/measure-answer.ts'
import { measureChanges, sumOfChanges } from '#fields/records/measure-changes.ts'
import type { MeasureNumber } from '#fields/records/measure-number.ts'
import { changeGroups } from '#fields/records/measure-rules.ts'
import type { Measure, MeasureChange } from '#fields/records/measure.ts'
import { type RecordReach, recordReachOf } from '#fields/records/record-reach.ts'
import type { Grant } from '#domain/rights/right.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { outings } from '#tests/measured-register.ts'
import { outing } from '#tests/outing.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'
import { putRecords } from '#tests/put-records.ts'

import type { Transaction } from '../engine/transaction.ts'
import { openStore, type Store } from '../open-store.ts'
import { isBehindNumber } from './behind-number.ts'
import { checkTotals } from './check-totals.ts'
import { freshChanges, freshSql } from './fresh-changes.ts'
import { keepTotals, readTotals, totalsSql } from './measure-totals.ts'
import { readAllChanges } from './read-changes.ts'
import { recordSight, wholeSight } from './reach-sql.ts'
import { createRegisterSql } from './table-sql.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  await writeInTransaction(store, tx => sql.raw(createRegisterSql(outings, [])).execute(tx.db))
})
afterAll(() => store.close())

const removeAll = async (tx: Transaction): Promise<void> => {
  await sql`delete from records.outings`.execute(tx.db)
  await sql`delete from records.measure_total where count <> 0 or sum <> 0`.execute(tx.db)
}

const day = fc.integer({ min: 0, max: 900 }).map(days => {
  const date = new Date('2023-01-15T00:00:00Z')
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
})
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 4 })
const oneOf = (...values: string[]) => fc.constantFrom(...values)
const decimal = fc.integer({ min: -50_000, max: 50_000 }).map(cents => (cents / 100).toFixed(2))

const party = oneOf('KEN', 'UGA', 'FRA', 'BRA', 'ZZZ')
const values = fc.record({
  kind: optional(oneOf('walk', 'boat')),
  topics: optional(fc.uniqueArray(oneOf('peat', 'birds', 'reeds'), { minLength: 1 })),
  host: optional(party),
  isOpen: optional(fc.boolean()),
  from: optional(day),
  until: optional(day),
  cost: optional(fc.record({ amount: fc.nat(50_000).map(String), currency: oneOf('CHF', 'EUR') })),
  area: optional(decimal),
})
const guest = fc.record({
  party: optional(party),
  cameOn: optional(day),
  leftOn: optional(day),
  score: optional(fc.integer({ min: 1, max: 5 })),
})
const states = fc.array(fc.tuple(oneOf('planned', 'held', 'reported', 'cancelled'), day), {
  maxLength: 4,
  minLength: 1,
})
const records = fc
  .tuple(
    oneOf(...Array.from('abcdefghijkl')),
    values,
    states,
    fc.array(guest, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([id, own, rows, guests, isDeleted]): StoredRecord => ({
    ...outing(id, defined(own), rows, guests.map(defined)),
    ...(isDeleted && { deletedAt: new Date('2026-01-01T00:00:00Z') }),
  }))

const defined = (from: object) =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined))

const questions = fc
  .tuple(optional(day), day, fc.constantFrom(undefined, 'year', 'quarter', 'month'), fc.boolean())
  .map(([one, other, step, isBroken]) => ({
    ...(one !== undefined && { from: one < other ? one : other }),
    until: one !== undefined && one > other ? one : other,
    step,
    isBroken,
  }))

const sorted = (changes: readonly MeasureChange[]) =>
  changes.map(({ group, ...change }) => canonicalJson({ ...change, group })).toSorted()

const measures = Object.entries(outings.measures)

test('memory, SQL and kept totals give the same changes and answers, whatever happens to the records', async () => {
  await writeInTransaction(store, tx => checkTotals(tx, outings))
  const ids = fc.uniqueArray(records, {
    selector: ({ id }) => id,
    minLength: 4,
    maxLength: 12,
  })
  const scenes = fc.array(ids, { minLength: 2, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(scenes, questions, async (scene, order) => {
      await writeInTransaction(store, async tx => {
        await removeAll(tx)
        const present = new Map<string, StoredRecord>()
        for (const after of scene) {
          const before = after.flatMap(({ id }) => present.get(id) ?? [])
          await putRecords(tx, outings, after)
          await keepTotals(tx, outings, before, after)
          for (const record of after) present.set(record.id, record)
        }
        for (const [name, measure] of measures) {
          const groups = changeGroups(measure)
          const source = { sight: wholeSight(outings), measure, groups }
          const inMemory = sumOfChanges(
            [...present.values()].flatMap(record => measureChanges(outings, measure, record)),
          )
          const fresh = await readAllChanges(tx, { query: freshSql(source), groups })
          expect(sorted(fresh), `${name} afresh`).toEqual(sorted(inMemory))
          const totals = await readAllChanges(tx, { query: totalsSql(outings, name, measure), groups })
          expect(sorted(totals), `${name} from totals`).toEqual(sorted(inMemory))
          const { from, until, step, isBroken } = order
          const by = [...(isBroken ? measure.by.slice(0, 2) : []), ...(step ? [step] : [])]
          const question: MeasureQuestion = { ...(from !== undefined && { from }), until, by }
          const added = await freshChanges(tx, source, { ...question, groups })
          expect(answerMeasure(measure, added, question), name).toEqual(
            answerMeasure(measure, inMemory, question),
          )
        }
      })
    }),
    { numRuns: 4 },
  )
})

test('the nightly check finds what is wrong with totals, and mends it', async () => {
  const record = outing('z', { from: '2024-03-01', kind: 'boat', area: '2' }, [['held', '2024-03-01']])
  await writeInTransaction(store, async tx => {
    await removeAll(tx)
    await putRecords(tx, outings, [record])
    const wrong = await checkTotals(tx, outings)
    expect(wrong).toContainEqual({ measure: 'begun', differences: 1, wereKept: true })
    expect(wrong).not.toContainEqual(expect.objectContaining({ measure: 'partiesReached' }))
    expect(await checkTotals(tx, outings)).toEqual([])
    const question = { until: '2024-12-31', by: [], groups: [] }
    expect(await readTotals(tx, outings, 'begun', question)).toMatchObject([{ day: '2024-12-31', count: 1 }])
  })
})

test('a measure that is declared otherwise has no totals until the next check', async () => {
  const { begun } = outings.measures
  const changed = { ...outings, measures: { begun: { ...begun, by: ['kind'] } as Measure } }
  const question = { until: '2024-12-31', by: [], groups: [] }
  await writeInTransaction(store, async tx => {
    await checkTotals(tx, outings)
    expect(await readTotals(tx, changed, 'begun', question)).toBeUndefined()
    expect(await checkTotals(tx, changed)).toMatchObject([{ measure: 'begun', wereKept: false }])
    expect(await readTotals(tx, changed, 'begun', question)).toBeDefined()
  })
})

test('only what a right reaches is counted, and nothing by a field that it does not cover', async () => {
  const person = (...grants: Grant[]) => ({ grants })
  const read = ['read', 'records:outings'] as const
  const request = { until: '2024-12-31', by: ['kind'], groups: ['kind'] }
  const boats = recordReachOf(
    person({ right: read, where: { records: { field: 'kind', among: ['boat'] } } }),
    outings,
  )
  const titles = recordReachOf(person({ right: read, fields: ['title', 'kind'] }), outings)
  await writeInTransaction(store, async tx => {
    await removeAll(tx)
    await putRecords(tx, outings, [
      outing('x', { from: '2024-03-01', kind: 'boat' }),
      outing('y', { from: '2024-03-01', kind: 'walk' }),
    ])
    const measure = outings.measures['begun'] as Measure
    const count = (reach: RecordReach) =>
      freshChanges(tx, { sight: recordSight(outings, reach), measure, groups: ['kind'] }, request)
    expect(await count(boats)).toMatchObject([{ group: { kind: 'boat' }, count: 1 }])
    await expect((async () => count(titles))()).rejects.toThrow('fieldOutOfReach')
  })
})

test('each number opens the records behind it', async () => {
  const states = (reportedOn: string) =>
    [
      ['held', '2024-01-01'],
      ['reported', reportedOn],
    ] as const
  const records = [
    outing('m', { from: '2024-03-01', kind: 'boat', topics: ['peat', 'birds'] }, states('2024-04-01'), [
      { score: 3 },
    ]),
    outing('n', { from: '2024-05-01', kind: 'walk', topics: ['peat'] }, states('2025-04-01')),
    outing('o', { from: '2023-05-01', kind: 'boat' }, states('2024-02-01')),
    outing('q', { kind: 'boat' }),
  ]
  const year = { from: '2024-01-01', until: '2024-12-31' }
  await writeInTransaction(store, async tx => {
    await removeAll(tx)
    await putRecords(tx, outings, records)
    const idsBehind = async (number: MeasureNumber) => {
      const sight = wholeSight(outings)
      const { rows } = await sql<{ id: string }>`
        select r.id from ${sight.from} where ${isBehindNumber(sight, number)} order by r.id`.execute(tx.db)
      return rows.map(({ id }) => id).join('')
    }
    expect(await idsBehind({ measure: 'begun', ...year, only: {} })).toBe('mn')
    expect(await idsBehind({ measure: 'begun', ...year, only: { topics: ['birds'], kind: ['boat'] } })).toBe(
      'm',
    )
    expect(await idsBehind({ measure: 'begun', until: '2024-12-31', only: { topics: [''] } })).toBe('o')
    expect(await idsBehind({ measure: 'begun', ...year, only: {}, leftOut: 'noDay' })).toBe('q')
    // The record of another year belongs to the share of its own year, whenever it was reported.
    expect(await idsBehind({ measure: 'reportedShare', ...year, only: {} })).toBe('mn')
    expect(await idsBehind({ measure: 'heldAsPlanned', ...year, only: { state: ['reported'] } })).toBe('mo')
    expect(await idsBehind({ measure: 'satisfaction', ...year, only: {} })).toBe('m')
    expect(await idsBehind({ measure: 'begun', ...year, only: { area: ['1'] } })).toBe('')
    expect(await idsBehind({ measure: 'no such', ...year, only: {} })).toBe('')
  })
})
