import { expect, test } from 'vitest'

import { textIn, withWords } from '#domain/text.ts'
import { auditOf, verifyAuditLog } from '#store/log/audit.ts'
import { findRecord } from '#store/records/read-record.ts'
import { missions, venues } from '#tests/mission-registers.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'

import { createRecord } from './create-record.ts'
import { recordState } from './record-state.ts'
import { removePartRow } from './remove-part-row.ts'
import { removeState } from './remove-state.ts'
import { reviseRecord } from './revise-record.ts'
import { reviseRecords } from './revise-records.ts'
import { savePartRow } from './save-part-row.ts'

const world = recordsWorld([venues, missions])
const keeper = recordsPerson('keeper', ...grantsTo([venues, missions]))
const north = { records: { field: 'region', among: ['north'] } }
const northerner = recordsPerson('northerner', ...grantsTo([missions], { where: north }))
const clerk = recordsPerson(
  'clerk',
  ...grantsTo([missions], { may: ['read'] }),
  ...grantsTo([missions], { may: ['change'], fields: ['title', 'guests.name'] }),
)
const register = 'missions'

let missionsMade = 0
const make = async (texts: object = {}) => {
  const title = `Mission ${++missionsMade}`
  const facts = { 'title.en': title, kind: 'field', from: '2031-03-01', ...texts }
  const { id, version } = await world.jacana.do(createRecord, keeper, { register, texts: facts })
  return { register, id, version, language: 'en' as const }
}
const find = async (id: string) => {
  const record = await world.store.read(reader => findRecord(reader, missions, id))
  if (!record) throw new Error('There is no such record')
  return record
}
const historyOf = (id: string) => world.store.read(reader => auditOf(reader, [id]))
const faults = (...list: object[]) => ({ code: 'inputInvalid', values: { faults: list } })
const denied = (reason: string, more: object = {}) => ({
  code: 'notPermitted',
  values: { denial: { reason, ...more } },
})

test('a change keeps what it does not name, and the log has only what differs', async () => {
  const order = await make({ phone: '1', report: 'Fine' })
  const revise = (more: object) => world.jacana.do(reviseRecord, keeper, { ...order, ...more })
  expect(await revise({ texts: { phone: '2', report: '', until: '2031-03-04' }, why: 'They moved' })).toEqual(
    {
      id: order.id,
      version: 2,
      changed: true,
      warnings: [],
    },
  )
  const record = await find(order.id)
  expect(record).toMatchObject({
    values: { kind: 'field', phone: '2', until: '2031-03-04', lastDay: '2031-03-04' },
    dueOn: '2031-04-03',
    version: 2,
    changedBy: 'keeper',
  })
  expect(record.values['report']).toBeUndefined()
  const [entry] = await historyOf(order.id)
  expect(entry).toMatchObject({
    before: { values: { report: 'Fine', until: null, lastDay: '2031-03-01' } },
    after: { values: { report: null, until: '2031-03-04', lastDay: '2031-03-04' } },
    personal: { before: { values: { phone: '1' } }, after: { values: { phone: '2' } } },
    why: 'They moved',
  })
  expect(await world.store.read(verifyAuditLog)).toMatchObject({ ok: true })
})

test('what says the same again changes nothing and is not in the log', async () => {
  const order = await make()
  expect(await world.jacana.do(reviseRecord, keeper, { ...order, texts: { kind: 'field' } })).toMatchObject({
    version: 1,
    changed: false,
  })
  expect(await historyOf(order.id)).toHaveLength(1)
})

test('whoever saw an older version is told who changed it and when', async () => {
  const order = await make()
  await world.jacana.do(reviseRecord, keeper, { ...order, texts: { phone: '2' } })
  const late = world.jacana.do(reviseRecord, keeper, { ...order, texts: { phone: '3' } })
  const clash = { code: 'clash', values: { who: 'keeper', when: world.now.toISOString() } }
  await expect(late).rejects.toMatchObject(clash)
  const anything = { ...order, state: 'held', stateId: 'x', part: 'guests', row: 'x' }
  for (const useCase of [recordState, removeState, savePartRow, removePartRow])
    await expect(world.jacana.do(useCase as typeof recordState, keeper, anything)).rejects.toMatchObject(
      clash,
    )
  const both = ['4', '5'].map(phone =>
    world.jacana.do(reviseRecord, keeper, { ...order, version: 2, texts: { phone } }),
  )
  const outcomes = await Promise.allSettled(both)
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('a title in another language is a translation, also one with the words of its source', async () => {
  const order = await make({ 'title.en': 'Lake' })
  const french = { ...order, language: 'fr' as const }
  expect(
    await world.jacana.do(reviseRecord, keeper, { ...french, texts: { 'title.fr': 'Lake' } }),
  ).toMatchObject({
    changed: true,
  })
  expect((await find(order.id)).values['title']).toEqual(withWords(textIn('en', 'Lake'), 'fr', 'Lake'))
  const next = { ...french, version: order.version + 1 }
  await world.jacana.do(reviseRecord, keeper, { ...next, texts: { 'title.fr': 'Lac' } })
  expect((await find(order.id)).values['title']).toEqual(withWords(textIn('en', 'Lake'), 'fr', 'Lac'))
})

test('nobody changes a record out of reach, or moves one out of their reach or into it', async () => {
  const [own, other] = [await make({ region: 'north' }), await make({ region: 'south' })]
  const revise = (order: typeof own, texts: Record<string, string>, person = northerner) =>
    world.jacana.do(reviseRecord, person, { ...order, texts })
  await expect(revise(other, { phone: '1' })).rejects.toMatchObject({ code: 'notFound' })
  await expect(revise(own, { region: 'south' })).rejects.toMatchObject(denied('reach'))
  const reader = recordsPerson(
    'reader',
    ...grantsTo([missions], { may: ['read'] }),
    ...grantsTo([missions], { where: north }),
  )
  await expect(revise(other, { phone: '1' }, reader)).rejects.toMatchObject(denied('reach'))
  await expect(revise(other, { region: 'north' }, reader)).rejects.toMatchObject(denied('reach'))
  expect(await revise(own, { phone: '1' })).toMatchObject({ changed: true })
})

test('a field that the right does not cover is refused by its name, in parts too', async () => {
  const order = await make()
  await expect(
    world.jacana.do(reviseRecord, clerk, { ...order, texts: { 'title.en': 'New', phone: '1' } }),
  ).rejects.toMatchObject(denied('field', { fields: ['phone'] }))
  expect(
    await world.jacana.do(reviseRecord, clerk, { ...order, texts: { 'title.en': 'A newer one' } }),
  ).toMatchObject({ version: 2 })
  const next = { ...order, version: 2, part: 'guests' }
  await expect(
    world.jacana.do(savePartRow, clerk, { ...next, texts: { name: 'Awa', email: 'a@example.org' } }),
  ).rejects.toMatchObject(denied('field', { fields: ['guests.email'] }))
  expect(await world.jacana.do(savePartRow, clerk, { ...next, texts: { name: 'Awa' } })).toMatchObject({
    version: 3,
  })
  await expect(
    world.jacana.do(recordState, clerk, { ...order, version: 3, state: 'held' }),
  ).rejects.toMatchObject(denied('field', { fields: ['state'] }))
})

test('a hidden fact cannot be guessed by what an equal one answers', async () => {
  const reader = recordsPerson(
    'reader',
    ...grantsTo([missions], { may: ['read'], fields: ['title', 'guests.email'] }),
    ...grantsTo([missions], { may: ['change'], fields: ['title', 'guests.email'] }),
  )
  const order = await make({ phone: '1' })
  const texts = { name: 'Awa', email: 'a@example.org' }
  const { row } = await world.jacana.do(savePartRow, keeper, { ...order, part: 'guests', texts })
  const next = { ...order, version: 2 }
  const records = [{ id: order.id, version: 2 }]
  const ofPhone = denied('field', { fields: ['phone'] })
  const ofName = denied('field', { fields: ['guests.name'] })
  for (const phone of ['1', '2']) {
    const answer = world.jacana.do(reviseRecord, reader, { ...next, values: { phone } })
    await expect(answer, phone).rejects.toMatchObject(ofPhone)
    const many = { register, records, texts: { phone } }
    await expect(
      world.jacana.do(reviseRecords, reader, { ...many, step: 'apply' }),
      phone,
    ).rejects.toMatchObject(ofPhone)
    expect(await world.jacana.do(reviseRecords, reader, { ...many, step: 'preview' }), phone).toMatchObject({
      rows: [{ facts: [], faults: [], denial: ofPhone.values.denial }],
    })
  }
  for (const name of ['Awa', 'Inès']) {
    const part = { ...next, part: 'guests', texts: { name } }
    await expect(world.jacana.do(savePartRow, reader, part), name).rejects.toMatchObject(ofName)
    await expect(world.jacana.do(savePartRow, reader, { ...part, row }), name).rejects.toMatchObject(ofName)
  }
  await expect(
    world.jacana.do(removePartRow, reader, { ...next, part: 'guests', row }),
  ).rejects.toMatchObject(denied('field'))
})

test('the present state is that of the last day, and of one day the last that was recorded', async () => {
  const order = await make()
  const enter = async (state: string, on: string | undefined, version: number) => {
    await world.jacana.do(recordState, keeper, { ...order, version, state, on })
    const { state: present, stateOn, states } = await find(order.id)
    return { present, stateOn, order: states.map(each => each.state) }
  }
  expect(await enter('reported', '2031-03-08', 1)).toMatchObject({
    present: 'planned',
    stateOn: '2031-03-10',
  })
  expect(await enter('held', undefined, 2)).toMatchObject({ present: 'held', stateOn: '2031-03-10' })
  expect(await enter('held', '2031-03-10', 3)).toMatchObject({
    order: ['reported', 'planned', 'held', 'held'],
  })
  await expect(enter('held', '2031-03-11', 4)).rejects.toMatchObject(
    faults({ field: 'on', fault: 'dayAhead' }),
  )
  const { states } = await find(order.id)
  const remove = (stateId = '', version = 0) =>
    world.jacana.do(removeState, keeper, { ...order, version, stateId, why: 'By mistake' })
  await remove(states[3]?.id, 4)
  await remove(states[2]?.id, 5)
  expect(await find(order.id)).toMatchObject({ state: 'planned', stateOn: '2031-03-10', version: 6 })
  await expect(remove('nothing', 6)).rejects.toMatchObject({ code: 'notFound' })
  await remove(states[1]?.id, 6)
  expect(await find(order.id)).toMatchObject({ state: 'reported', version: 7 })
  expect((await find(order.id)).dueOn).toBeUndefined()
  await expect(remove(states[0]?.id, 7)).rejects.toMatchObject({ code: 'lastState' })
  const [entry] = await historyOf(order.id)
  expect(entry).toMatchObject({
    before: { states: { [states[1]?.id ?? '']: { state: 'planned', on: '2031-03-10' } } },
    after: { states: { [states[1]?.id ?? '']: null } },
    why: 'By mistake',
  })
})

test('a row of a part is added, changed and removed, and its faults stand at its own texts', async () => {
  const order = await make()
  const save = (texts: Record<string, string>, version: number, row?: string) =>
    world.jacana.do(savePartRow, keeper, { ...order, version, part: 'guests', row, texts })
  const { row } = await save({ name: 'Awa', email: 'awa@example.org' }, 1)
  const ben = await save({ name: 'Jonas' }, 2)
  await save({ role: 'guide' }, 3, row)
  const [first, second] = (await find(order.id)).parts['guests'] ?? []
  expect(first).toEqual({ id: row, values: { name: 'Awa', email: 'awa@example.org', role: 'guide' } })
  expect(second).toEqual({ id: ben.row, values: { name: 'Jonas' } })
  await expect(save({ name: 'Awa' }, 4)).rejects.toMatchObject(faults({ field: 'name', fault: 'taken' }))
  await expect(save({ name: '', venue: 'x' }, 4)).rejects.toMatchObject(
    faults({ field: 'venue', fault: 'notFound' }, { field: 'name', fault: 'missing' }),
  )
  await expect(save({ name: 'Eve' }, 4, 'nothing')).rejects.toMatchObject({ code: 'notFound' })
  const values = { name: 'Eve', venue: 'nowhere' }
  await expect(
    world.jacana.do(savePartRow, keeper, { ...order, version: 4, part: 'guests', values }),
  ).rejects.toMatchObject(faults({ field: 'venue', fault: 'notFound' }))
  await expect(
    world.jacana.do(savePartRow, keeper, { ...order, version: 4, part: 'constructor', texts: {} }),
  ).rejects.toMatchObject({ code: 'notFound' })
  const removing = { ...order, version: 4, part: 'guests', row }
  expect(await world.jacana.do(removePartRow, keeper, removing)).toMatchObject({ version: 5, changed: true })
  expect((await find(order.id)).parts['guests']).toEqual([second])
  const [removal, change] = await historyOf(order.id)
  expect(removal).toMatchObject({
    before: { parts: { guests: { [row]: { name: 'Awa', role: 'guide' } } } },
    after: { parts: { guests: { [row]: null } } },
    personal: { before: { parts: { guests: { [row]: { email: 'awa@example.org' } } } } },
  })
  expect(change).toMatchObject({ before: { parts: { guests: { [row]: { role: null } } } } })
})

test('two rows that may not be in force at once are refused by their names, across records', async () => {
  const lake = await world.jacana.do(createRecord, keeper, { register: 'venues', texts: { name: 'Lake' } })
  const [one, other] = [await make(), await make()]
  const chair = (order: typeof one, from: string, version = 1) =>
    world.jacana.do(savePartRow, keeper, {
      ...order,
      version,
      part: 'guests',
      texts: { name: `Chair ${from}`, role: 'chair', venue: 'Lake', from },
    })
  expect(await chair(one, '2031-01-01')).toMatchObject({ changed: true })
  await expect(chair(other, '2031-02-01')).rejects.toMatchObject(
    faults({ field: 'role', fault: 'check', sentence: { en: 'Lake has a chair since 2031-01-01.' } }),
  )
  await expect(chair(one, '2032-02-01', 2)).rejects.toMatchObject({ code: 'inputInvalid' })
  expect(lake.id).not.toBe('')
})
