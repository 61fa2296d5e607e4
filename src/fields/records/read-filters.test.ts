import { expect, test } from 'vitest'

import { smallRegister } from '#tests/small-register.ts'

import { readFilters } from './read-filters.ts'
import { writeFilters } from './write-filters.ts'

const read = (query: string) => readFilters(smallRegister, [...new URLSearchParams(query)])

test('what no database can store is not asked for', () => {
  expect(read('place=Gland%00&kind=webinar&guests.party=%00')).toEqual({
    where: { field: 'kind', among: ['webinar'] },
    unread: ['place', 'guests.party'],
  })
})

test.each([
  ['kind=webinar,course', { field: 'kind', among: ['webinar', 'course'] }],
  ['kind=webinar&kind=course', { field: 'kind', among: ['webinar', 'course'] }],
  ['topics=peat', { field: 'topics', among: ['peat'] }],
  ['state=held', { field: 'state', among: ['held'] }],
  ['isOpen=true', { field: 'isOpen', among: ['true'] }],
  ['place=Gland', { field: 'place', has: 'Gland' }],
  ['from=2024-01-01..2024-12-31', { field: 'from', from: '2024-01-01', until: '2024-12-31' }],
  ['from=2024..2025-02', { field: 'from', from: '2024-01-01', until: '2025-02-28' }],
  ['from=2024-02', { field: 'from', from: '2024-02-01', until: '2024-02-29' }],
  ['from.from=2024-03-01', { field: 'from', from: '2024-03-01' }],
  ['from=today-30..', { field: 'from', from: 'today-30' }],
  ['changedAt=..today', { field: 'changedAt', until: 'today' }],
  ['seats=10', { field: 'seats', from: '10', until: '10' }],
  ['fee=..10.5', { field: 'fee', until: '10.5' }],
  ['place.filled=no', { field: 'place', isFilled: false }],
  ['state.held=2024', { field: 'state.held', from: '2024-01-01', until: '2024-12-31' }],
  ['host=a\\,b', { field: 'host', among: ['a,b'] }],
  ['guests.party=KEN', { part: 'guests', some: { field: 'party', among: ['KEN'] } }],
  ['guests.seenOn.until=2024-03-01', { part: 'guests', some: { field: 'seenOn', until: '2024-03-01' } }],
])('%s', (query, where) => {
  expect(read(query)).toEqual({ where, unread: [] })
})

test('several filters are met together, and empty ones ask for nothing', () => {
  expect(read('kind=webinar&place=&isOpen=false')).toEqual({
    where: {
      all: [
        { field: 'kind', among: ['webinar'] },
        { field: 'isOpen', among: ['false'] },
      ],
    },
    unread: [],
  })
  expect(read('')).toEqual({ unread: [] })
})

test('what is unknown or invalid is left out and named', () => {
  const query = [
    'kind=banquet',
    'state=lost',
    'state.lost=2024',
    'colour=red',
    'from=soon',
    'stateOn=0000',
    'from.until=2024-02-30',
    'seats=1.5',
    'isOpen=maybe',
    'guests=3',
    'place.filled=perhaps',
    `memo=${'x'.repeat(201)}`,
    // What every object of JavaScript has is no field, part or state.
    'constructor.filled=yes',
    'constructor.name=x',
    'toString=x',
    'state=constructor',
    'state.constructor=2024',
    'title=Peat',
  ].join('&')
  expect(read(query)).toEqual({
    where: { field: 'title', has: 'Peat' },
    unread: [
      'kind',
      'state',
      'state.lost',
      'colour',
      'from',
      'from.until',
      'stateOn',
      'seats',
      'isOpen',
      'guests',
      'place.filled',
      'memo',
      'constructor.filled',
      'constructor.name',
      'toString',
      'state.constructor',
    ],
  })
})

test('filters are written as they are read, and the rest is kept apart', () => {
  const { where } = read(
    'kind=webinar,course&from=2024-01-01..&place=Gland&isOpen=true&host=a\\,b&guests.party=KEN&memo.filled=no&seats=7',
  )
  expect(readFilters(smallRegister, writeFilters(where).texts).where).toEqual(where)
  const rest = { any: [{ field: 'kind', among: ['course'] }] }
  const second = { field: 'kind', among: ['course'] }
  expect(writeFilters({ all: [{ field: 'kind', among: ['webinar'] }, rest, second] })).toEqual({
    texts: [['kind', 'webinar']],
    rest: [rest, second],
  })
})
