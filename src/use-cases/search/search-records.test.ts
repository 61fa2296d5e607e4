import { beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import type { Register } from '#fields/records/register.ts'
import { missions, venues } from '#tests/mission-registers.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'

import { createRecord } from '../records/create-record.ts'
import { savePartRow } from '../records/save-part-row.ts'
import { trashRecord } from '../records/trash-record.ts'
import { searchInRegisters } from './search-records.ts'

// What some rights cover alone is searched apart from the rest.
const guardedMissions: Register = {
  ...missions,
  rights: [...missions.rights, { roles: ['staffReader'], verbs: ['read'], fields: ['title'] }],
}
const world = recordsWorld([venues, guardedMissions])
const readsPlans = { right: ['read', 'plan'] } as const
const keeper = recordsPerson('keeper', readsPlans, ...grantsTo([venues, missions]))

beforeAll(async () => {
  const add = async (register: string, texts: Record<string, string>) =>
    (await world.jacana.do(createRecord, keeper, { register, texts })).id
  const from = '2031-03-01'
  await add('venues', { name: 'Étang de Thau', region: 'north' })
  const lake = await add('missions', {
    'title.en': 'Visiting the lake',
    'title.fr': 'Visite de l’étang',
    from,
    region: 'north',
    report: 'See Resolution XIV.8, para. 13.',
    phone: 'secretword',
  })
  await world.jacana.do(savePartRow, keeper, {
    register: 'missions',
    id: lake,
    version: 1,
    part: 'guests',
    texts: { name: 'Inès Roselière' },
  })
  await add('missions', { 'title.en': 'Other ponds', from, region: 'south' })
  const gone = await add('missions', { 'title.en': 'Trashed ponds', from })
  await world.jacana.do(trashRecord, keeper, { register: 'missions', id: gone, version: 1 })
}, 60_000)

const search = (text: string, person: Person = keeper, language: 'en' | 'fr' = 'en') =>
  world.jacana.do(searchInRegisters, person, { text, language })
const titles = async (...question: Parameters<typeof search>) =>
  (await search(...question)).hits.map(({ title }) => title)

test('words are found in all registers whatever their endings, with the text around them', async () => {
  const { hits, registers } = await search('étangs', keeper, 'fr')
  expect(hits.map(({ register, title }) => `${register}: ${title}`).toSorted()).toEqual([
    'missions: Visite de l’étang',
    'venues: Étang de Thau',
  ])
  expect(hits.find(({ register }) => register === 'missions')).toMatchObject({
    number: 'MIS-2031-001',
    language: 'fr',
    snippet: [
      { text: 'Visite de l’', hit: false },
      { text: 'étang', hit: true },
    ],
  })
  expect(
    registers.map(({ register, count, isMore }) => `${register.name}: ${count}, ${isMore}`).toSorted(),
  ).toEqual(['missions: 1, false', 'venues: 1, false'])
})

test('numbers, references, people in parts and unfinished words are found, nothing and the trash are not', async () => {
  const lake = 'Visiting the lake'
  expect(await titles('MIS-2031-001')).toEqual([lake])
  expect(await titles('Res. XIV.8')).toEqual([lake])
  expect(await titles('roseliere')).toEqual([lake])
  expect((await search('roseliere')).hits[0]?.snippet).toEqual([
    { text: 'Inès ', hit: false },
    { text: 'Roselière', hit: true },
  ])
  expect(await titles('visi')).toEqual([lake])
  expect(await titles('ponds')).toEqual(['Other ponds'])
  for (const text of ['', '???', 'trashed', 'secretword']) expect(await titles(text)).toEqual([])
})

test('records and fields out of reach are not found', async () => {
  const south = recordsPerson(
    'south',
    readsPlans,
    ...grantsTo([missions], { may: ['read'], where: { records: { field: 'region', among: ['south'] } } }),
  )
  expect(await titles('lake', south)).toEqual([])
  expect(await titles('ponds', south)).toEqual(['Other ponds'])
  const some = recordsPerson(
    'some',
    readsPlans,
    ...grantsTo([missions], { may: ['read'], fields: ['title'] }),
  )
  expect(await titles('lake', some)).toEqual(['Visiting the lake'])
  expect(await titles('resolution', some)).toEqual([])
  expect(await titles('lake', recordsPerson('nobody', readsPlans))).toEqual([])
})
