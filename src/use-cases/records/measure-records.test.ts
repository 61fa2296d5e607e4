import { beforeAll, expect, test } from 'vitest'

import { outings } from '#tests/measured-register.ts'
import { outing } from '#tests/outing.ts'
import { putRecords } from '#tests/put-records.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'
import { type MeasureNumber, numberInRow, writeMeasureNumber } from '#fields/records/measure-number.ts'
import type { Measure } from '#fields/records/measure.ts'
import type { Register } from '#fields/records/register.ts'
import { checkTotals } from '#store/records/check-totals.ts'

import { listRecords } from './list-records.ts'
import { measureRecords } from './measure-records.ts'

const { begun: count, cost } = outings.measures
// Two measures are enough, and make the totals quick.
const counted: Register = { ...outings, measures: { begun: count as Measure, cost: cost as Measure } }
const world = recordsWorld([counted])
const everybody = recordsPerson('everybody', ...grantsTo([outings], { may: ['read'] }))
const boats = recordsPerson(
  'boats',
  ...grantsTo([outings], { may: ['read'], where: { records: { field: 'kind', among: ['boat'] } } }),
)
const titles = recordsPerson(
  'titles',
  ...grantsTo([outings], { may: ['read'], fields: ['title', 'kind', 'from'] }),
)
const begun = { register: 'outings', measure: 'begun' }

beforeAll(async () => {
  await writeInTransaction(world.store, async tx => {
    await checkTotals(tx, counted)
    await putRecords(tx, outings, [
      outing('a', { from: '2029-03-01', kind: 'boat', host: 'KEN' }),
      outing('b', { from: '2030-03-01', kind: 'walk', host: 'FRA' }),
      outing('c', { from: '2031-03-01', kind: 'walk' }),
      outing('d', { kind: 'walk' }),
      outing('e', { from: '2031-04-01', kind: 'walk' }),
    ])
  })
})

const mend = () => writeInTransaction(world.store, tx => checkTotals(tx, counted))

test('whoever reads all gets the kept totals, which here are behind; whoever reads a part has it counted', async () => {
  const question = { ...begun, by: ['kind'] }
  expect((await world.jacana.do(measureRecords, everybody, question)).total.value).toBeUndefined()
  expect(await world.jacana.do(measureRecords, boats, question)).toMatchObject({
    question: { until: '2031-03-10' },
    total: { value: '1' },
    rows: [{ keys: ['boat'] }],
  })
  await mend()
  expect(await world.jacana.do(measureRecords, everybody, question)).toMatchObject({
    total: { value: '3' },
    rows: [
      { keys: ['boat'], figure: { value: '1' } },
      { keys: ['walk'], figure: { value: '2' } },
    ],
    leftOut: [{ reason: 'noDay', count: 1 }],
  })
})

test('what a right does not cover is refused, and only that', async () => {
  await mend()
  expect((await world.jacana.do(measureRecords, titles, { ...begun, by: ['year'] })).rows).toHaveLength(3)
  for (const hidden of [{ by: ['host'] }, { by: ['host.region'] }, { only: { topics: ['peat'] } }])
    await expect(world.jacana.do(measureRecords, titles, { ...begun, ...hidden })).rejects.toMatchObject({
      code: 'fieldOutOfReach',
    })
  await expect(world.jacana.do(measureRecords, titles, { ...begun, measure: 'cost' })).rejects.toMatchObject({
    code: 'fieldOutOfReach',
  })
})

test('a period, a limit and names for what is referred to', async () => {
  await mend()
  const answer = await world.jacana.do(measureRecords, everybody, {
    ...begun,
    from: '2029-01-01',
    until: '2030-12-31',
    by: ['host', 'year'],
    only: { kind: ['walk'] },
    language: 'fr',
  })
  expect(answer).toMatchObject({
    total: { value: '1' },
    rows: [{ keys: ['FRA', '2030'] }],
    leftOut: [{ count: 1 }],
  })
  expect(answer.writing.nameOf('party', 'FRA')).toBe('France')
})

test.each([
  [{ by: ['place'] }, 'by'],
  [{ by: ['year', 'month'] }, 'by'],
  [{ by: ['kind', 'kind'] }, 'by'],
  [{ only: { area: ['1'] } }, 'only'],
])('%j is no breakdown of the measure', async (input, field) => {
  await expect(world.jacana.do(measureRecords, everybody, { ...begun, ...input })).rejects.toMatchObject({
    values: { faults: [{ field, fault: 'notOneOf' }] },
  })
})

test('an unknown measure is not found', async () => {
  for (const measure of ['toString', 'none'])
    await expect(
      world.jacana.do(measureRecords, everybody, { register: 'outings', measure }),
    ).rejects.toMatchObject({ code: 'notFound' })
})

test('a number opens its records, also together with a filter', async () => {
  const answer = await world.jacana.do(measureRecords, everybody, { ...begun, by: ['kind'] })
  const idsBehind = async (number: MeasureNumber, filters?: [string, string][]) => {
    const question = { register: 'outings', behind: writeMeasureNumber(number), filters }
    const { records, unread } = await world.jacana.do(listRecords, everybody, question)
    return [
      records
        .map(({ id }) => id)
        .toSorted()
        .join(''),
      ...unread,
    ].join(' ')
  }
  const walks = numberInRow('begun', answer.question, ['walk'])
  expect(await idsBehind(walks)).toBe('bc')
  expect(await idsBehind(walks, [['host', 'FRA']])).toBe('b')
  expect(await idsBehind({ ...walks, leftOut: 'noDay' })).toBe('d')
  expect(await idsBehind({ ...walks, measure: 'none' })).toBe('abcde behind')
})
