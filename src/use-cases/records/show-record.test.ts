import { beforeAll, expect, test } from 'vitest'

import { missions, venues } from '#tests/mission-registers.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'

import { createRecord } from './create-record.ts'
import { recordState } from './record-state.ts'
import { reviseRecord } from './revise-record.ts'
import { savePartRow } from './save-part-row.ts'
import { showRecord } from './show-record.ts'
import { trashRecord } from './trash-record.ts'

const world = recordsWorld([venues, missions])
const keeper = recordsPerson('keeper', { right: ['read', 'history'] }, ...grantsTo([venues, missions]))
const language = 'fr' as const
const register = 'missions'

let id = ''
let lake = ''
beforeAll(async () => {
  const venue = (texts: Record<string, string>) =>
    world.jacana.do(createRecord, keeper, { register: 'venues', texts })
  lake = (await venue({ name: 'Léman', region: 'north' })).id
  const texts = { 'title.en': 'To the lake', kind: 'field', from: '2031-03-01', venue: 'Léman', phone: '1' }
  id = (await world.jacana.do(createRecord, keeper, { register, texts, state: 'held', on: '2031-03-02' })).id
  const order = { register, id, language }
  await world.jacana.do(savePartRow, keeper, {
    ...order,
    version: 1,
    part: 'guests',
    texts: { name: 'Awa', email: 'awa@example.org' },
  })
  const row = (await show()).record.parts['guests']?.[0]?.id
  await world.jacana.do(savePartRow, keeper, {
    ...order,
    version: 2,
    part: 'guests',
    row,
    texts: { role: 'guide' },
  })
  await world.jacana.do(reviseRecord, keeper, {
    ...order,
    version: 3,
    texts: { region: 'north', phone: '2', venue: '' },
    why: 'Un appel',
  })
  await world.jacana.do(recordState, keeper, { ...order, version: 4, state: 'reported', why: 'Reçu' })
  await venue({ name: 'Rhône', near: 'Léman' })
}, 60_000)

const show = (person = keeper, more: object = {}) =>
  world.jacana.do(showRecord, person, { register, id, language, ...more })

test('a record comes with its names, its deadlines and what may be done with it', async () => {
  const { record, writing, deadlines, rights } = await show()
  expect(record).toMatchObject({
    number: 'MIS-2031-001',
    version: 5,
    values: { kind: 'field', phone: '2' },
    parts: { guests: [{ values: { name: 'Awa', email: 'awa@example.org', role: 'guide' } }] },
    state: 'reported',
    states: [{ state: 'held' }, { state: 'reported', why: 'Reçu', recordedBy: 'keeper' }],
  })
  expect(writing.nameOf('records:venues', lake)).toBe('Léman')
  expect(writing.nameOf('person', 'keeper')).toBe('keeper')
  expect(deadlines).toEqual([{ name: 'reportDue', day: '2031-03-31', isMet: true }])
  expect(rights).toEqual({ change: true, recordState: true, delete: true })
})

test('its history is told in the words of its fields, the last change first', async () => {
  const { history } = await show()
  const at = world.now
  expect(history.entries.map(({ position: _, at: __, ...entry }) => entry)).toEqual([
    {
      who: 'keeper',
      kind: 'changed',
      why: 'Reçu',
      facts: [{ label: 'État', before: '', after: 'Rapportée, 10 mars 2031' }],
    },
    {
      who: 'keeper',
      kind: 'changed',
      why: 'Un appel',
      facts: [
        { label: 'Région', before: '', after: 'north fr' },
        { label: 'Lieu', before: 'Léman', after: '' },
        { label: 'Téléphone', before: '1', after: '2' },
      ],
    },
    {
      who: 'keeper',
      kind: 'changed',
      facts: [{ label: 'Awa\u00a0: Rôle', before: '', after: 'guide fr' }],
    },
    {
      who: 'keeper',
      kind: 'changed',
      facts: [{ label: 'Invité', before: '', after: 'Awa, awa@example.org' }],
    },
    {
      who: 'keeper',
      kind: 'added',
      facts: [
        { label: 'Titre', before: '', after: 'To the lake' },
        { label: 'Type', before: '', after: 'field fr' },
        { label: 'Du', before: '', after: '1er mars 2031' },
        { label: 'Dernier jour', before: '', after: '1er mars 2031' },
        { label: 'Lieu', before: '', after: 'Léman' },
        { label: 'Téléphone', before: '', after: '1' },
        { label: 'État', before: '', after: 'Tenue, 2 mars 2031' },
      ],
    },
  ])
  expect(history.entries[0]?.at).toEqual(at)
  expect(history.next).toBeUndefined()
  const [, second] = history.entries
  const older = await show(keeper, { before: second?.position })
  expect(older.history.entries).toEqual(history.entries.slice(2))
})

test('an entry about hidden facts alone is not in the history', async () => {
  const some = recordsPerson(
    'some',
    { right: ['read', 'history'] },
    ...grantsTo([missions], { may: ['read'], fields: ['phone'] }),
  )
  const { history } = await show(some)
  expect(history.entries.map(({ facts }) => facts.map(({ label }) => label))).toEqual([
    ['État'],
    ['Téléphone'],
    ['Téléphone', 'État'],
  ])
})

test('what points to a record is named by register and field, with counts', async () => {
  const { pointing } = await world.jacana.do(showRecord, keeper, { register: 'venues', id: lake, language })
  expect(pointing.map(({ register: from, ...each }) => ({ ...each, from: from.name }))).toMatchObject([
    {
      from: 'venues',
      field: 'near',
      label: 'Près de',
      count: 1,
      isMore: false,
      records: [{ name: 'Rhône' }],
    },
  ])
  const blind = recordsPerson(
    'blind',
    ...grantsTo([venues], { where: { records: { field: 'region', among: ['north'] } } }),
  )
  const seen = await world.jacana.do(showRecord, blind, { register: 'venues', id: lake, language })
  expect(seen.pointing).toEqual([])
})

test('a field out of reach is in neither the record nor its history', async () => {
  const north = { records: { field: 'region', among: ['north'] } }
  const outsider = recordsPerson(
    'outsider',
    ...grantsTo([missions], { may: ['read'], fields: ['title', 'guests.name'] }),
    ...grantsTo([missions], { may: ['change'], where: north, fields: ['report', 'state'] }),
    ...grantsTo([missions], { may: ['change'], where: { records: { field: 'region', among: ['south'] } } }),
  )
  const { record, rights, history, deadlines, writing } = await show(outsider)
  expect(Object.keys(record.values)).toEqual(['title'])
  expect(record.parts).toEqual({ guests: [{ id: record.parts['guests']?.[0]?.id, values: { name: 'Awa' } }] })
  expect(record).toMatchObject({
    createdBy: '',
    changedBy: '',
    states: [{ recordedBy: '' }, { recordedBy: '' }],
  })
  expect(JSON.stringify(record)).not.toMatch(/Reçu|keeper|awa@|field/)
  expect(rights).toEqual({ change: ['report', 'state'], recordState: true, delete: false })
  expect(history.entries).toEqual([])
  expect(deadlines).toEqual([])
  expect(writing.nameOf('records:venues', lake)).toBeUndefined()
  const colleague = recordsPerson(
    'colleague',
    { right: ['read', 'history'] },
    ...grantsTo([missions], { may: ['read'], fields: ['title', 'region', 'guests'] }),
  )
  const facts = (await show(colleague)).history.entries.flatMap(entry => entry.facts)
  expect(facts.map(({ label }) => label)).toEqual([
    'État',
    'Région',
    'Awa\u00a0: Rôle',
    'Invité',
    'Titre',
    'État',
  ])
})

test('a record out of reach or in the trash is not found', async () => {
  const south = recordsPerson(
    'south',
    ...grantsTo([missions], { where: { records: { field: 'region', among: ['south'] } } }),
  )
  await expect(show(south)).rejects.toMatchObject({ code: 'notFound' })
  await expect(show(keeper, { id: lake })).rejects.toMatchObject({ code: 'notFound' })
  const texts = { 'title.en': 'Short', from: '2031-01-01' }
  const other = await world.jacana.do(createRecord, keeper, { register, texts })
  await world.jacana.do(trashRecord, keeper, { register, id: other.id, version: 1 })
  await expect(show(keeper, { id: other.id })).rejects.toMatchObject({ code: 'notFound' })
})
