import { beforeAll, expect, test } from 'vitest'

import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Person } from '#domain/rights/right.ts'
import { insertPosts } from '#store/people/posts.ts'
import { textIn } from '#domain/text.ts'
import { insertRecords } from '#store/records/write-records.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'
import { smallRecord, titleOf } from '#tests/small-records.ts'
import { smallRegister } from '#tests/small-register.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { countRecords } from './count-records.ts'
import { listRecords } from './list-records.ts'
import { listViews } from './list-views.ts'
import { removeView } from './remove-view.ts'
import { saveView } from './save-view.ts'

const world = recordsWorld([smallRegister])

const keeper = recordsPerson('keeper', ...grantsTo([smallRegister]))
const reader = recordsPerson('reader', ...grantsTo([smallRegister], { may: ['read'] }))
const webinars = { records: { field: 'kind', among: ['webinar'] } }
const limited = recordsPerson(
  'limited',
  ...grantsTo([smallRegister], {
    may: ['read'],
    where: webinars,
    fields: ['title', 'kind', 'follows', 'host'],
  }),
)

beforeAll(async () => {
  const at = { version: 1, title: textIn('en', 'Adviser') }
  await writeInTransaction(world.store, tx =>
    insertPosts(tx, [{ id: 'post', code: 'SA', qualifier: 'Africa', ...at }]),
  )
  await writeInTransaction(world.store, tx =>
    insertRecords(
      tx,
      smallRegister,
      [
        smallRecord('a', { title: titleOf('Peat'), isOpen: true, from: '2031-03-01', keeper: 'post' }),
        smallRecord('b', { title: titleOf('Birds'), kind: 'course', from: '2031-01-10', host: 'KEN' }),
        smallRecord('c', {
          title: titleOf('Rivers', 'Fleuves'),
          isOpen: true,
          from: '2030-12-01',
          follows: 'b',
        }),
        smallRecord('d', { title: titleOf('Lakes'), from: '2029-12-01', follows: 'a', host: 'KEN' }),
      ],
      2031,
    ),
  )
}, 60_000)

const samples = { register: 'samples' } as const

const list = (input: object = {}, person: Person = keeper) =>
  world.jacana.do(listRecords, person, { ...samples, ...input })

const idsOf = async (input: object = {}, person: Person = keeper) =>
  (await list(input, person)).records.map(({ id }) => id).join('')

test('a list is a view, with its filters, order and columns', async () => {
  expect(await idsOf()).toBe('abcd')
  const open = await list({ view: 'open' })
  expect(open.records.map(({ id }) => id)).toEqual(['a'])
  expect(open.columns).toEqual(['title', 'from'])
  expect(open.order).toEqual({ by: 'from', isReversed: false })
  expect(open.filters).toEqual([
    ['isOpen', 'true'],
    ['from', 'today-30..'],
  ])
  await expect(list({ view: 'closed' })).rejects.toMatchObject({ code: 'notFound' })
  await expect(list({ register: 'nothing' })).rejects.toMatchObject({ code: 'notFound' })
})

test('filters stand in place of those of the view, and what cannot be read is named', async () => {
  const { records, filters, unread } = await list({
    view: 'open',
    filters: [
      ['kind', 'webinar'],
      ['colour', 'red'],
      ['from', '..2031'],
    ],
    sort: '-title',
    columns: ['kind', 'colour'],
  })
  expect(records.map(({ id }) => id).join('')).toBe('cad')
  expect(filters).toEqual([
    ['kind', 'webinar'],
    ['from', '..2031-12-31'],
  ])
  expect(unread).toEqual(['colour'])
  expect(await idsOf({ sort: 'memo' })).toBe('abcd')
  expect(await idsOf({ words: 'fleuve' })).toBe('c')
})

test('what the records of a page refer to has a name, where it is to be seen', async () => {
  const { writing } = await list({ language: 'fr' })
  expect(writing.nameOf('post', 'post')).toBe('SA Afrique')
  expect(writing.nameOf('party', 'KEN')).toBe('Kenya')
  expect(writing.nameOf('records:samples', 'b')).toBe('Birds')
  const seen = await list({}, limited)
  expect(seen.records.map(({ id }) => id).join('')).toBe('dca')
  expect(seen.writing.nameOf('records:samples', 'a')).toBe('Peat')
  // A course is out of reach, also as what another record follows.
  expect(seen.writing.nameOf('records:samples', 'b')).toBeUndefined()
})

test('a filter or an order by a hidden field is refused', async () => {
  for (const input of [{ filters: [['isOpen', 'true']] }, { sort: 'from' }, { view: 'open' }])
    await expect(list(input, limited)).rejects.toMatchObject({ code: 'fieldOutOfReach' })
  await expect(list({}, recordsPerson('stranger'))).rejects.toMatchObject({ code: 'notPermitted' })
})

test('records are counted exactly, as far as they are reached', async () => {
  const count = (person: Person, input: object = {}) =>
    world.jacana.do(countRecords, person, { ...samples, ...input })
  expect(await count(keeper)).toEqual({ count: 4, isMore: false })
  expect(await count(limited)).toEqual({ count: 3, isMore: false })
  expect(await count(keeper, { view: 'open' })).toEqual({ count: 1, isMore: false })
})

const views = (person: Person, language: 'en' | 'fr' = 'en') =>
  world.jacana.do(listViews, person, { ...samples, language })

test('views are saved, shared, changed and removed by those who may', async () => {
  const save = (person: Person, input: object) =>
    world.jacana.do(saveView, person, { ...samples, title: 'Webinars', query: 'kind=webinar', ...input })
  const { id: own } = await save(reader, { query: 'kind=webinar&colour=red&sort=-title&from=..today' })
  const { id: shared } = await save(keeper, { title: 'Courses', query: 'kind=course', isShared: true })
  const one = { count: 1, isMore: false }
  const newest = { name: 'newest', title: 'Newest', kind: 'declared', count: { count: 4, isMore: false } }
  const open = { name: 'open', title: 'Open', kind: 'declared', count: one }
  expect(await views(reader)).toEqual({
    all: { count: 4, isMore: false },
    views: [
      newest,
      open,
      { name: shared, title: 'Courses', kind: 'shared', count: one },
      { name: own, title: 'Webinars', kind: 'own', count: { count: 3, isMore: false }, version: 1 },
    ],
  })
  expect((await views(keeper)).views.slice(2)).toEqual([
    { name: shared, title: 'Courses', kind: 'shared', count: one, version: 1 },
  ])
  // Whoever does not see whether a sample is open has no view that asks for it.
  expect((await views(limited)).views.map(({ name }) => name)).toEqual(['newest', shared])
  expect(await idsOf({ view: own }, reader)).toBe('cad')
  await expect(list({ view: own })).rejects.toMatchObject({ code: 'notFound' })

  await save(keeper, {
    id: shared,
    version: 1,
    title: 'Cours',
    language: 'fr',
    query: 'kind=course,workshop',
    isShared: true,
  })
  expect((await views(reader, 'fr')).views[2]?.title).toBe('Cours')
  expect((await views(reader)).views[2]?.title).toBe('Courses')

  const remove = (person: Person, id: string, version: number) =>
    world.jacana.do(removeView, person, { ...samples, id, version })
  await expect(save(reader, { isShared: true })).rejects.toMatchObject({ code: 'notPermitted' })
  await expect(save(reader, { id: shared, version: 2 })).rejects.toMatchObject({ code: 'notPermitted' })
  await expect(remove(reader, shared, 2)).rejects.toMatchObject({ code: 'notPermitted' })
  await expect(remove(keeper, own, 1)).rejects.toMatchObject({ code: 'notFound' })
  await expect(remove(keeper, shared, 1)).rejects.toMatchObject({ code: 'clash' })
  await remove(keeper, shared, 2)
  await remove(reader, own, 1)
  expect((await views(reader)).views).toEqual([newest, open])
})

test('the log has the words of a shared view, and of an own one only that it was saved', async () => {
  const { id } = await world.jacana.do(saveView, reader, { ...samples, title: 'Mine', query: 'kind=course' })
  const { id: shared } = await world.jacana.do(saveView, keeper, {
    ...samples,
    title: 'All of them',
    query: '',
    isShared: true,
  })
  const entries = await world.store.read(({ db }) =>
    db
      .selectFrom('audit_entry')
      .select(['subject_kind', 'after'])
      .where('subject_id', 'in', [id, shared])
      .execute(),
  )
  expect(entries).toEqual([
    { subject_kind: recordsKind('samples'), after: { view: 'own' } },
    { subject_kind: recordsKind('samples'), after: { view: textIn('en', 'All of them'), query: '' } },
  ])
})

test('nobody has more than fifty views of a register', async () => {
  const hoarder = recordsPerson('hoarder', ...grantsTo([smallRegister], { may: ['read'] }))
  const save = (i: number) =>
    world.jacana.do(saveView, hoarder, { ...samples, title: `List ${i}`, query: '' })
  for (let i = 0; i < 50; i++) await save(i)
  await expect(save(50)).rejects.toMatchObject({
    code: 'inputInvalid',
    values: { faults: [{ field: 'title', fault: 'tooMany', most: 50 }] },
  })
})
