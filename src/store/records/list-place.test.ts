import { expect, test } from 'vitest'

import type { ColumnType } from '#fields/kinds/field-kind.ts'

import { type ListPlace, readPlace, writePlace } from './list-place.ts'

const order = { by: 'from', isReversed: true, language: 'en' } as const

const readBack = (type: ColumnType, place: Pick<ListPlace, 'key' | 'id'>) =>
  readPlace(writePlace(order, { side: 'after', ...place }), order, type)

test.each<[ColumnType, string | null]>([
  ['date', '2024-02-29'],
  ['timestamptz', '2024-02-29 10:11:12.123456'],
  ['numeric', '-12.50'],
  ['text', 'peat'],
  ['date', null],
])('a place of a column of type %s is read as it was written: %s', (type, key) => {
  expect(readBack(type, { key, id: 'a' })).toEqual({ side: 'after', key, id: 'a' })
})

test.each<[ColumnType, string, string?]>([
  ['date', '2024-02-30'],
  ['date', '0000-01-01'],
  ['timestamptz', '2024-02-30 00:00:00'],
  ['timestamptz', '0000-01-01 00:00:00'],
  ['timestamptz', '2024-01-01 25:00:00'],
  ['text', 'a\0b'],
  ['text', 'peat', 'a\0b'],
  ['date', '2024-01-01', '\ud800'],
])('what the database would refuse is no place: %s %j %j', (type, key, id = 'a') => {
  expect(readBack(type, { key, id })).toBeUndefined()
})

test('a place belongs to its order and to the language whose words the list is sorted by', () => {
  const text = writePlace(order, { side: 'before', key: null, id: 'a' })
  expect(readPlace(text, order, 'date')).toEqual({ side: 'before', key: null, id: 'a' })
  for (const change of [{ language: 'fr' }, { isReversed: false }, { by: 'until' }] as const)
    expect(readPlace(text, { ...order, ...change }, 'date')).toBeUndefined()
})
