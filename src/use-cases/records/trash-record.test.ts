import { expect, test } from 'vitest'

import { auditOf, verifyAuditLog } from '#store/log/audit.ts'
import { emptySensitive, emptyTrash } from '#store/records/empty-records.ts'
import { findRecord } from '#store/records/read-record.ts'
import { missions, venues } from '#tests/mission-registers.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'

import { emptyDeleted } from '../deletion/empty-deleted.ts'
import { createRecord } from './create-record.ts'
import { listTrash } from './list-trash.ts'
import { restoreRecord } from './restore-record.ts'
import { reviseRecord } from './revise-record.ts'
import { savePartRow } from './save-part-row.ts'
import { trashRecord } from './trash-record.ts'

const world = recordsWorld([venues, missions])
const keeper = recordsPerson('keeper', ...grantsTo([venues, missions]))
const north = { records: { field: 'region', among: ['north'] } }
const language = 'en' as const

let made = 0
const add = async (register: string, facts: Record<string, string>) => {
  const texts =
    register === 'venues' ? facts : { 'title.en': `Mission ${++made}`, from: '2031-03-01', ...facts }
  const { id, version } = await world.jacana.do(createRecord, keeper, { register, texts })
  return { register, id, version, language }
}
type Order = Awaited<ReturnType<typeof add>>
const trash = (order: Order, person = keeper) => world.jacana.do(trashRecord, person, order)
const restore = (order: Order, version: number, person = keeper) =>
  world.jacana.do(restoreRecord, person, { ...order, version })
const trashOf = async (register: string, person = keeper) =>
  (await world.jacana.do(listTrash, person, { register, language })).records

test('a record in the trash is not found, listed there by its name, and comes back as it was', async () => {
  const order = await add('missions', { phone: '1' })
  expect(await trash(order)).toEqual({ id: order.id, version: 2 })
  await expect(trash({ ...order, version: 2 })).rejects.toMatchObject({ code: 'notFound' })
  await expect(
    world.jacana.do(reviseRecord, keeper, { ...order, version: 2, texts: { phone: '2' } }),
  ).rejects.toMatchObject({ code: 'notFound' })
  const [row] = await trashOf('missions')
  expect(row).toMatchObject({ id: order.id, version: 2, name: `Mission ${made}`, deletedAt: world.now })
  await expect(restore(order, 1)).rejects.toMatchObject({ code: 'clash' })
  expect(await restore(order, 2)).toMatchObject({ version: 3 })
  await expect(restore(order, 3)).rejects.toMatchObject({ code: 'notFound' })
  expect(await trashOf('missions')).toEqual([])
  expect(
    await world.jacana.do(reviseRecord, keeper, { ...order, version: 3, texts: { phone: '2' } }),
  ).toMatchObject({
    changed: true,
  })
  const entries = await world.store.read(reader => auditOf(reader, [order.id]))
  expect(entries.slice(1, 3)).toMatchObject([
    { useCase: 'restore-record', before: { isInTrash: true }, after: { isInTrash: false } },
    { useCase: 'trash-record', before: { isInTrash: false }, after: { isInTrash: true } },
  ])
})

test('what others refer to is not trashed, and they are counted, also those out of sight', async () => {
  const lake = await add('venues', { name: 'Lake' })
  const near = await add('venues', { name: 'Near the lake', near: 'Lake' })
  const [one, two] = [
    await add('missions', { region: 'north', venue: 'Lake', others: 'Lake' }),
    await add('missions', { region: 'south', others: 'Lake' }),
  ]
  const northerner = recordsPerson(
    'northerner',
    ...grantsTo([venues]),
    ...grantsTo([missions], { where: north }),
  )
  await expect(trash(lake, northerner)).rejects.toMatchObject({
    code: 'recordReferred',
    values: {
      registers: [
        { title: { en: 'Venues' }, records: 1 },
        { title: { en: 'Missions' }, records: 1 },
      ],
      others: 1,
    },
  })
  for (const order of [near, one, two]) await trash(order)
  expect(await trash(lake)).toMatchObject({ version: 2 })
  await expect(restore(one, 2)).rejects.toMatchObject({
    code: 'inputInvalid',
    values: {
      faults: [
        { field: 'venue', fault: 'notFound' },
        { field: 'others', fault: 'notFound' },
      ],
    },
  })
  await restore(lake, 2)
  expect(await restore(one, 2)).toMatchObject({ version: 3 })
})

test('a record that refers to itself goes into the trash and comes back', async () => {
  const moor = await add('venues', { name: 'Moor' })
  await world.jacana.do(reviseRecord, keeper, { ...moor, texts: { near: 'Moor' } })
  const order = { ...moor, version: 2 }
  const fen = await add('venues', { name: 'Fen', near: 'Moor' })
  await expect(trash(order)).rejects.toMatchObject({
    values: { registers: [{ records: 1 }], others: 0 },
  })
  await trash(fen)
  expect(await trash(order)).toMatchObject({ version: 3 })
  await restore(order, 3)
  await trash({ ...order, version: 4 })
})

test('a record does not come back where another has taken its place', async () => {
  const first = await add('venues', { name: 'Island' })
  await trash(first)
  await add('venues', { name: 'island' })
  await expect(restore(first, 2)).rejects.toMatchObject({
    code: 'inputInvalid',
    values: { faults: [{ field: 'name', fault: 'taken' }] },
  })
})

test('only those trash and restore a record who may delete all of it', async () => {
  const south = await add('missions', { region: 'south' })
  const reader = recordsPerson(
    'reader',
    ...grantsTo([missions], { may: ['read'] }),
    ...grantsTo([missions], { may: ['delete'], where: north }),
  )
  const part = recordsPerson(
    'part',
    ...grantsTo([missions], { may: ['read'] }),
    ...grantsTo([missions], { may: ['delete'], fields: ['title'] }),
  )
  const changer = recordsPerson('changer', ...grantsTo([missions], { may: ['read', 'change'] }))
  const denials = [
    [reader, 'reach'],
    [part, 'field'],
    [changer, 'role'],
  ] as const
  for (const [person, reason] of denials)
    await expect(trash(south, person)).rejects.toMatchObject({ values: { denial: { reason } } })
  await trash(south)
  expect(await trashOf('missions', reader)).toEqual([])
  for (const [person, reason] of denials)
    await expect(restore(south, 2, person)).rejects.toMatchObject({ values: { denial: { reason } } })
  await expect(trashOf('missions', changer)).rejects.toMatchObject({ code: 'notPermitted' })
})

test('the trash is emptied after its days, but not of what others refer to', async () => {
  const start = world.now
  const lake = await add('venues', { name: 'Pond' })
  const mission = await add('missions', { venue: 'Pond', phone: '555' })
  await trash(mission)
  await trash(lake)
  const late = await add('missions', {})
  const empty = (before: Date) => writeInTransaction(world.store, tx => emptyTrash(tx, before))
  const isThere = async ({ register, id }: Order) =>
    (await world.store.read(reader => findRecord(reader, register === 'venues' ? venues : missions, id))) !==
    undefined
  expect(await empty(start)).toBe(0)
  world.now = new Date(start.getTime() + 29 * 86_400_000)
  await trash(late)
  const administrator = recordsPerson('administrator', { right: ['delete', 'installation'] })
  expect(await world.jacana.do(emptyDeleted, administrator, {})).toMatchObject({ record: 0 })
  world.now = new Date(start.getTime() + 31 * 86_400_000)
  const { record = 0 } = await world.jacana.do(emptyDeleted, administrator, {})
  expect(record).toBeGreaterThanOrEqual(2)
  expect(await Promise.all([lake, mission, late].map(isThere))).toEqual([false, false, true])
  const entries = await world.store.read(reader => auditOf(reader, [mission.id]))
  expect(entries.at(-1)).toMatchObject({ after: { values: { from: '2031-03-01' } } })
  expect(entries.some(({ personal }) => personal)).toBe(false)
  expect(await world.store.read(verifyAuditLog)).toMatchObject({ ok: true })
  world.now = start
})

test('a record stays in the trash while another refers to it, though both are due', async () => {
  const [one, other] = [await add('venues', { name: 'One' }), await add('venues', { name: 'Other' })]
  await world.jacana.do(reviseRecord, keeper, { ...one, texts: { near: 'Other' } })
  await trash({ ...one, version: 2 })
  await trash(other)
  await restore(other, 2)
  await expect(restore(one, 3)).resolves.toMatchObject({ version: 4 })
  await trash({ ...one, version: 4 })
  await trash({ ...other, version: 3 })
  const later = new Date(world.now.getTime() + 1)
  expect(await writeInTransaction(world.store, tx => emptyTrash(tx, later))).toBeGreaterThan(0)
  expect(await writeInTransaction(world.store, tx => emptyTrash(tx, later))).toBe(1)
  expect(await writeInTransaction(world.store, tx => emptyTrash(tx, later))).toBe(0)
})

test('sensitive fields are emptied with what the log has sealed of them, and can be filled again', async () => {
  const order = await add('missions', { phone: '555', report: 'Fine' })
  const plain = await add('missions', {})
  await world.jacana.do(savePartRow, keeper, {
    ...order,
    part: 'guests',
    texts: { name: 'Awa', email: 'awa@example.org' },
  })
  const empty = () =>
    writeInTransaction(world.store, tx =>
      emptySensitive(tx, missions, [order.id, plain.id], { by: 'night', now: world.now }),
    )
  expect(await empty()).toEqual([order.id])
  expect(await empty()).toEqual([])
  const record = await world.store.read(reader => findRecord(reader, missions, order.id))
  expect(record).toMatchObject({
    version: 3,
    changedBy: 'night',
    parts: { guests: [{ values: { name: 'Awa' } }] },
  })
  expect(JSON.stringify(record)).not.toMatch(/555|example/)
  await world.jacana.do(reviseRecord, keeper, { ...order, version: 3, texts: { phone: '556' } })
  const entries = await world.store.read(reader => auditOf(reader, [order.id]))
  expect(entries.map(({ personal }) => personal?.after)).toEqual([
    { values: { phone: '556' } },
    undefined,
    undefined,
  ])
})
