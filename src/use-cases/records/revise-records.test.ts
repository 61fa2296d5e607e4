import { expect, test } from 'vitest'

import { auditOf } from '#store/log/audit.ts'
import { readRecords } from '#store/records/read-record.ts'
import { missions, venues } from '#tests/mission-registers.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'

import { createRecord } from './create-record.ts'
import { reviseRecord } from './revise-record.ts'
import { reviseRecords } from './revise-records.ts'

const world = recordsWorld([venues, missions])
const keeper = recordsPerson('keeper', ...grantsTo([venues, missions]))
const [register, language] = ['missions', 'en' as const]

let made = 0
const add = async (texts: object = {}) => {
  const facts = { 'title.en': `Mission ${++made}`, kind: 'field', from: '2031-03-01', ...texts }
  const { id, version, number } = await world.jacana.do(createRecord, keeper, { register, texts: facts })
  return { id, version, number }
}
type Order = { id: string; version: number }
const revise = (step: 'preview' | 'apply', records: readonly Order[], texts: object, more: object = {}) =>
  world.jacana.do(reviseRecords, keeper, {
    register,
    language,
    step,
    records: records.map(({ id, version }) => ({ id, version })),
    texts: { ...texts },
    ...more,
  })
const read = (orders: readonly Order[]) =>
  world.store.read(reader =>
    readRecords(
      reader,
      missions,
      orders.map(({ id }) => id),
    ),
  )

test('what would change is told record by record, and nothing changes', async () => {
  const lake = await world.jacana.do(createRecord, keeper, { register: 'venues', texts: { name: 'Lake' } })
  const orders = [await add(), await add({ venue: 'Lake', phone: '1' }), await add({ from: '2031-05-01' })]
  const { rows, changed } = await revise('preview', orders, { venue: 'Lake', until: '2031-04-01' })
  expect(changed).toBe(0)
  const until = { label: 'Until', before: '', after: '1 April 2031' }
  const lastDay = { label: 'Last day', before: '1 March 2031', after: '1 April 2031' }
  const venue = { label: 'Venue', before: '', after: 'Lake' }
  expect(rows).toMatchObject([
    { id: orders[0]?.id, title: 'Mission 1', facts: [until, lastDay, venue], faults: [] },
    { id: orders[1]?.id, name: orders[1]?.number, facts: [until, lastDay], faults: [] },
    { faults: [{ field: 'until', fault: 'check' }] },
  ])
  expect((await read(orders)).map(({ version }) => version)).toEqual([1, 1, 1])
  expect(lake.version).toBe(1)
})

test('all are changed with one reason, or none; those that do not differ are left out', async () => {
  const orders = [await add(), await add({ kind: 'office' })]
  expect(await revise('apply', orders, { kind: 'office' }, { why: 'Sorted' })).toEqual({
    rows: [],
    changed: 1,
  })
  expect((await read(orders)).map(({ version, values }) => [version, values['kind']])).toEqual([
    [2, 'office'],
    [1, 'office'],
  ])
  const entries = await world.store.read(reader =>
    auditOf(
      reader,
      orders.map(({ id }) => id),
    ),
  )
  expect(entries[0]).toMatchObject({
    useCase: 'revise-records',
    why: 'Sorted',
    subject: { id: orders[0]?.id },
  })
  expect(entries).toHaveLength(3)
  const latest = await add({ from: '2031-06-01' })
  await expect(
    revise('apply', [{ ...latest }, { id: orders[1]?.id ?? '', version: 1 }], { until: '2031-05-01' }),
  ).rejects.toMatchObject({
    code: 'inputInvalid',
  })
  expect((await read(orders))[1]?.version).toBe(1)
})

test('records that others changed meanwhile are named, and nothing is changed', async () => {
  const [one, two, three] = [await add(), await add(), await add()]
  for (const order of [one, three])
    await world.jacana.do(reviseRecord, keeper, { register, language, ...order, texts: { phone: '1' } })
  const { rows } = await revise('preview', [one, two, three], { kind: 'office' })
  expect(rows.map(({ isStale }) => isStale)).toEqual([true, undefined, true])
  await expect(revise('apply', [one, two, three], { kind: 'office' })).rejects.toMatchObject({
    code: 'recordsClash',
    values: { names: `${one.number}, ${three.number}` },
  })
  expect((await read([two]))[0]?.version).toBe(1)
})

test('a record that the person may not change is told with the reason, and stops the change', async () => {
  const orders = [await add({ region: 'north' }), await add({ region: 'south' })]
  const northerner = recordsPerson(
    'northerner',
    ...grantsTo([missions], { may: ['read'] }),
    ...grantsTo([missions], { where: { records: { field: 'region', among: ['north'] } } }),
  )
  const ask = (step: 'preview' | 'apply', texts: Record<string, string>, records = orders) =>
    world.jacana.do(reviseRecords, northerner, {
      register,
      language,
      step,
      records: records.map(({ id, version }) => ({ id, version })),
      texts,
    })
  const { rows } = await ask('preview', { kind: 'office' })
  expect(rows.map(({ denial }) => denial?.reason)).toEqual([undefined, 'reach'])
  await expect(ask('apply', { kind: 'office' })).rejects.toMatchObject({ code: 'notPermitted' })
  expect((await ask('preview', { region: 'south' }, orders.slice(0, 1))).rows[0]?.denial?.reason).toBe(
    'reach',
  )
  const blind = recordsPerson(
    'blind',
    ...grantsTo([missions], { where: { records: { field: 'region', among: ['north'] } } }),
  )
  await expect(
    world.jacana.do(reviseRecords, blind, {
      register,
      language,
      step: 'preview',
      records: orders.map(({ id, version }) => ({ id, version })),
      texts: { kind: 'office' },
    }),
  ).rejects.toMatchObject({ code: 'notFound' })
})

test('a text that cannot be read is refused once, and not for each record', async () => {
  const orders = [await add(), await add()]
  for (const step of ['preview', 'apply'] as const)
    await expect(revise(step, orders, { until: 'soon' })).rejects.toMatchObject({
      code: 'inputInvalid',
      values: { faults: [{ field: 'until', fault: 'notADay' }] },
    })
})
