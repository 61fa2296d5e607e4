import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { auditOf, verifyAuditLog } from '#store/log/audit.ts'
import { findRecord } from '#store/records/read-record.ts'
import { missions, venues } from '#tests/mission-registers.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'

import { createRecord } from './create-record.ts'

const world = recordsWorld([venues, missions])
const keeper = recordsPerson('keeper', ...grantsTo([venues, missions]))
const order = { register: 'missions', language: 'en' as const }
const texts = { 'title.en': 'To the lake', kind: 'field', from: '2031-03-01' }

const create = (facts: object, person = keeper) =>
  world.jacana.do(createRecord, person, { ...order, ...facts })
const find = async (id: string) => {
  const record = await world.store.read(reader => findRecord(reader, missions, id))
  if (!record) throw new Error('There is no such record')
  return record
}
const refusal = (faults: object[]) => ({ code: 'inputInvalid', values: { faults } })

test('a record comes into its first state today, with a number and its next deadline', async () => {
  const { id, number, version, warnings } = await create({ texts })
  expect({ number, version, warnings }).toEqual({ number: 'MIS-2031-001', version: 1, warnings: [] })
  expect(await find(id)).toMatchObject({
    number,
    values: { from: '2031-03-01', lastDay: '2031-03-01' },
    state: 'planned',
    stateOn: '2031-03-10',
    states: [{ state: 'planned', on: '2031-03-10', recordedAt: world.now, recordedBy: 'keeper' }],
    due: 'reportDue',
    dueOn: '2031-03-31',
    createdBy: 'keeper',
    source: 'typed',
  })
})

test('it can come into another state, on a day that has come', async () => {
  const { id } = await create({ texts: { ...texts, from: '2031-03-02' }, state: 'held', on: '2031-03-03' })
  expect(await find(id)).toMatchObject({ state: 'held', stateOn: '2031-03-03' })
  await expect(create({ texts, state: 'sunk', on: '2031-03-11' })).rejects.toMatchObject(
    refusal([
      { field: 'state', fault: 'notOneOf' },
      { field: 'on', fault: 'dayAhead' },
    ]),
  )
})

test('faults of texts, of values and of checks stand at their places, and a warning does not stop it', async () => {
  await expect(create({ texts: { kind: 'other' } })).rejects.toMatchObject(
    refusal([
      { field: 'kind', fault: 'notOneOf' },
      { field: 'title.en', fault: 'missing' },
      { field: 'from', fault: 'missing' },
    ]),
  )
  await expect(create({ values: { title: 'x', from: '2031-03-01' } })).rejects.toMatchObject(
    refusal([{ field: 'title', fault: 'missing' }]),
  )
  await expect(
    create({ texts: { ...texts, from: '2031-03-09', until: '2031-02-01' } }),
  ).rejects.toMatchObject(
    refusal([
      { field: 'until', fault: 'check', sentence: { en: 'It ends before it begins on 2031-03-09.' } },
    ]),
  )
  const { warnings } = await create({
    texts: { 'title.fr': 'Sans type', from: '2031-03-01' },
    language: 'fr',
  })
  expect(warnings).toMatchObject([{ field: 'kind' }])
})

test('a key may occur once, accents and case apart', async () => {
  await create({ texts: { ...texts, 'title.en': 'Été', from: '2031-01-01' } })
  await expect(create({ texts: { ...texts, 'title.en': 'ETE', from: '2031-01-01' } })).rejects.toMatchObject(
    refusal([{ field: 'title.en', fault: 'taken' }]),
  )
  await create({ texts: { ...texts, 'title.en': 'Été', from: '2031-01-02' } })
})

test('references are found by name, number or id, and must be in sight', async () => {
  const venue = async (name: string, region: string) =>
    (await world.jacana.do(createRecord, keeper, { register: 'venues', texts: { name, region } })).id
  const [north, south] = [await venue('Étang', 'north'), await venue('Rivière', 'south')]
  const northerner = recordsPerson(
    'northerner',
    ...grantsTo([missions]),
    ...grantsTo([venues], { where: { records: { field: 'region', among: ['north'] } } }),
  )
  const title = (words: string) => ({ 'title.en': words, from: '2031-02-02' })
  const { id } = await create(
    { texts: { ...title('a'), venue: 'etang', others: `${north}\nÉTANG` } },
    northerner,
  )
  expect((await find(id)).values).toMatchObject({ venue: north, others: [north] })
  await expect(create({ texts: { ...title('b'), venue: 'Rivière' } }, northerner)).rejects.toMatchObject(
    refusal([{ field: 'venue', fault: 'notFound' }]),
  )
  const values = { title: { source: 'en', words: { en: { text: 'c' } } }, from: '2031-02-02' }
  await expect(
    create({ values: { ...values, venue: south, others: [north, 'nothing'], host: 'nobody' } }, northerner),
  ).rejects.toMatchObject(
    refusal([
      { field: 'venue', fault: 'notFound' },
      { field: 'others', fault: 'notFound' },
      { field: 'host', fault: 'notFound' },
    ]),
  )
  const numbered = await create({ values: { ...values, venue: south } })
  expect((await find(numbered.id)).values).toMatchObject({ venue: south })
})

test('a created record is judged as it would be: within reach, and of fields that the right covers', async () => {
  const where = { records: { field: 'region', among: ['north'] } }
  const northerner = recordsPerson('northerner', ...grantsTo([missions], { where }))
  await create({ texts: { ...texts, from: '2030-01-01', region: 'north' } }, northerner)
  for (const region of ['south', ''])
    await expect(create({ texts: { ...texts, region } }, northerner)).rejects.toMatchObject({
      code: 'notPermitted',
      values: { denial: { reason: 'reach', right: ['create', 'records:missions'] } },
    })
  const fields = ['title', 'from']
  const clerk = recordsPerson('clerk', ...grantsTo([missions], { fields }))
  await create({ texts: { 'title.en': 'Short', from: '2030-01-01' } }, clerk)
  await expect(create({ texts: { ...texts, phone: '1' } }, clerk)).rejects.toMatchObject({
    code: 'notPermitted',
    values: { denial: { reason: 'field', fields: ['kind', 'phone'] } },
  })
  const reader = recordsPerson('reader', ...grantsTo([missions], { may: ['read'] }))
  await expect(create({ texts }, reader)).rejects.toMatchObject({ values: { denial: { reason: 'role' } } })
})

test('the log has the new record, its sensitive values sealed, and its chain is whole', async () => {
  const { id, number } = await create({
    texts: { ...texts, from: '2029-01-01', phone: '555' },
    why: 'Asked for',
  })
  const [entry] = await world.store.read(reader => auditOf(reader, [id]))
  expect(entry).toMatchObject({
    subject: { kind: 'records:missions', id },
    useCase: 'create-record',
    person: { id: 'keeper' },
    after: { number, values: { from: '2029-01-01', kind: 'field' } },
    personal: { after: { values: { phone: '555' } } },
    why: 'Asked for',
  })
  expect(entry?.before).toBeUndefined()
  const { rows } = await world.store.read(({ db }) =>
    sql<{ text: string }>`select audit_entry::text as text from audit_entry where subject_id = ${id}`.execute(
      db,
    ),
  )
  expect(rows[0]?.text).not.toContain('555')
  expect(await world.store.read(verifyAuditLog)).toMatchObject({ ok: true })
})

test('what a browser sends twice or wrongly is refused as input', async () => {
  await expect(create({ texts: { ...texts, constructor: 'x' } })).rejects.toMatchObject(
    refusal([{ field: 'constructor', fault: 'unknown' }]),
  )
  await expect(world.jacana.do(createRecord, keeper, { ...order, register: 'none' })).rejects.toMatchObject({
    code: 'notFound',
  })
})
