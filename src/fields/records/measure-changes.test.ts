import { expect, test } from 'vitest'

import { measureChanges } from './measure-changes.ts'
import type { Measure } from './measure.ts'
import type { StoredRecord } from './record.ts'
import { outing } from '#tests/outing.ts'
import { outings } from '#tests/measured-register.ts'

/** The changes as short texts: `2024-03-01 +1 boat`. */
const changesOf = (name: string, record: StoredRecord): string[] =>
  measureChanges(outings, outings.measures[name] as Measure, record)
    .map(({ day, count, sum, group, leftOut }) =>
      [day, count > 0 ? `+${count}` : count, sum, ...Object.values(group), leftOut ?? ''].join(' ').trim(),
    )
    .toSorted()

test('a count adds one on its day, under its breakdowns', () => {
  const record = outing('a', {
    from: '2024-03-01',
    kind: 'boat',
    topics: ['reeds', 'birds'],
    host: 'KEN',
    isOpen: true,
  })
  expect(changesOf('begun', record)).toEqual(['2024-03-01 +1 0 boat birds\u001freeds KEN Africa true'])
  expect(changesOf('begun', { ...record, deletedAt: new Date() })).toEqual([])
})

test('a record without its day is left out; one that has not come into the state is not counted', () => {
  expect(changesOf('begun', outing('a', {}))).toEqual(['0001-01-01 +1 0      noDay'])
  expect(changesOf('held', outing('a', {}))).toEqual([])
})

test('what counts because of a state counts from its day, until the state is left', () => {
  const states = [
    ['planned', '2024-01-01'],
    ['held', '2024-03-05'],
    ['cancelled', '2024-04-01'],
  ] as const
  expect(changesOf('heldAsPlanned', outing('a', { from: '2024-03-01', kind: 'walk' }, states))).toEqual([
    '2024-03-05 +1 0 held walk',
    '2024-04-01 -1 0 held walk',
  ])
  expect(changesOf('heldAsPlanned', outing('a', { from: '2024-03-20', kind: 'walk' }, states))).toEqual([
    '2024-03-20 +1 0 held walk',
    '2024-04-01 -1 0 held walk',
  ])
  expect(changesOf('heldAsPlanned', outing('a', { from: '2024-05-01', kind: 'walk' }, states))).toEqual([])
})

test('a state that follows and counts too changes the breakdown alone', () => {
  const states = [
    ['held', '2024-03-05'],
    ['reported', '2024-04-01'],
  ] as const
  expect(changesOf('heldAsPlanned', outing('a', { from: '2024-03-01', kind: 'walk' }, states))).toEqual([
    '2024-03-05 +1 0 held walk',
    '2024-04-01 +1 0 reported walk',
    '2024-04-01 -1 0 held walk',
  ])
  expect(changesOf('held', outing('a', { kind: 'walk' }, states))).toEqual(['2024-03-05 +1 0 walk'])
})

test('a state that was recorded later holds from its own day on', () => {
  const states = [
    ['planned', '2024-06-01'],
    ['held', '2024-03-05'],
  ] as const
  expect(changesOf('heldAsPlanned', outing('a', { from: '2024-03-01', kind: 'walk' }, states))).toEqual([
    '2024-03-05 +1 0 held walk',
  ])
  expect(changesOf('planned', outing('a', {}, states))).toEqual([])
})

test('a stock is in force from its day to the day after its last, or while its state lasts', () => {
  const days = { from: '2024-03-01', until: '2024-03-31', area: '2.50', host: 'KEN' }
  expect(changesOf('areaInUse', outing('a', days))).toEqual([
    '2024-03-01 +1 2.5 Africa',
    '2024-04-01 -1 -2.5 Africa',
  ])
  const again = [
    ['planned', '2024-01-01'],
    ['held', '2024-02-01'],
    ['planned', '2024-03-01'],
  ] as const
  expect(changesOf('planned', outing('a', { kind: 'boat' }, again))).toEqual([
    '2024-01-01 +1 0 boat',
    '2024-02-01 -1 0 boat',
    '2024-03-01 +1 0 boat',
  ])
  expect(changesOf('areaInUse', outing('a', { ...days, until: '2024-02-01' }))).toEqual([
    '2024-03-01 +1 0 Africa reversed',
  ])
})

test('money in another currency, or none, is left out and said', () => {
  const states = [['held', '2024-01-01']] as const
  const cost = (amount: string, currency: string) =>
    outing('a', { from: '2024-03-01', kind: 'boat', cost: { amount, currency } }, states)
  expect(changesOf('cost', cost('12.30', 'CHF'))).toEqual(['2024-03-01 +1 12.3 boat'])
  expect(changesOf('cost', cost('12.30', 'EUR'))).toEqual(['2024-03-01 +1 0 boat otherCurrency'])
  expect(changesOf('cost', outing('a', { from: '2024-03-01', kind: 'boat' }, states))).toEqual([
    '2024-03-01 +1 0 boat noValue',
  ])
})

test('a share has the whole as its count and those that meet the condition as its sum', () => {
  const states = [
    ['planned', '2024-01-01'],
    ['reported', '2024-05-01'],
    ['cancelled', '2024-06-01'],
  ] as const
  expect(
    changesOf('reportedShare', outing('a', { from: '2024-03-01', kind: 'boat', host: 'KEN' }, states)),
  ).toEqual(['2024-03-01 +1 0 boat KEN', '2024-05-01 0 1 boat KEN', '2024-06-01 -1 -1 boat KEN'])
})

test('days between two days are dated by the second', () => {
  const states = [['reported', '2024-03-31']] as const
  expect(changesOf('daysToReport', outing('a', { until: '2024-03-01', kind: 'boat' }, states))).toEqual([
    '2024-03-31 +1 30 boat',
  ])
  expect(changesOf('daysToReport', outing('a', { until: '2024-04-01', kind: 'boat' }, states))).toEqual([
    '2024-03-31 +1 0 boat reversed',
  ])
  expect(changesOf('daysToReport', outing('a', { until: '2024-04-01', kind: 'boat' }))).toEqual([])
})

test('the rows of a part count one by one, with the facts of their record', () => {
  const guests = [
    { party: 'KEN', cameOn: '2024-03-01', score: 4 },
    { party: 'KEN', cameOn: '2024-03-01' },
    {},
  ]
  expect(changesOf('guests', outing('a', { kind: 'boat' }, undefined, guests))).toEqual([
    '0001-01-01 +1 0   boat noDay',
    '2024-03-01 +2 0 KEN Africa boat',
  ])
  expect(changesOf('satisfaction', outing('a', { kind: 'boat' }, [['held', '2024-02-01']], guests))).toEqual([
    '2024-02-01 +1 4 boat',
    '2024-02-01 +2 0 boat noValue',
  ])
})
