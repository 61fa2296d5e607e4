import { expect, test } from 'vitest'

import { groupByDue } from './due-groups.ts'

const today = '2024-03-12'
const groupsOf = (...days: (string | undefined)[]) =>
  groupByDue(
    days.map(dueOn => ({ dueOn })),
    today,
  ).map(({ name, last, rows }) => [name, last, rows.length])

test('rows are grouped by how near their next day is: past, to Sunday, in 30 days, later, without one', () => {
  expect(
    groupsOf(
      '2024-02-14',
      '2024-03-11',
      '2024-03-12',
      '2024-03-17',
      '2024-03-18',
      '2024-04-11',
      '2024-04-12',
      undefined,
    ),
  ).toEqual([
    ['past', undefined, 2],
    ['week', '2024-03-17', 2],
    ['month', '2024-04-11', 2],
    ['later', undefined, 1],
    ['none', undefined, 1],
  ])
})

test('on a Sunday the week ends that day; the other way round the groups follow the rows', () => {
  expect(
    groupByDue([{ dueOn: '2024-03-18' }, { dueOn: '2024-03-17' }], '2024-03-17').map(each => each.name),
  ).toEqual(['month', 'week'])
})
