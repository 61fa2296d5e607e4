import { expect, test } from 'vitest'

import { rightsDifference } from './rights-difference.ts'
import { grantsOf, type RoleName } from './roles.ts'
import type { Grant } from './right.ts'
import { visitsKind, visitsRules } from '#tests/visits-register.ts'

const posts = [{ code: 'SG', qualifier: '' }]
const grants = (...roles: RoleName[]) =>
  grantsOf({ personId: 'p', posts, roles: roles.map(role => ({ role, sections: ['3'] })) })

test('a new role gains what no other role gave, and loses nothing', () => {
  const { gains, losses } = rightsDifference(grants('staffReader'), grants('staffReader', 'lead'))
  expect(gains).toEqual([
    { right: ['create', 'progress'], where: { posts } },
    { right: ['change', 'progress'], where: { posts } },
  ])
  expect(losses).toEqual([])
})

test('a limit that goes is a gain, a limit that comes is a loss', () => {
  const { gains, losses } = rightsDifference(grants('lead'), grants('planner'))
  expect(gains).toContainEqual({ right: ['change', 'progress'] })
  expect(gains).not.toContainEqual({ right: ['read', 'plan'] })
  expect(losses).toEqual([])
  expect(rightsDifference(grants('planner'), grants('lead')).losses).toContainEqual({
    right: ['change', 'progress'],
  })
})

test('fields are compared: all fields cover some', () => {
  const { gains } = rightsDifference(grants('planner'), grants('planner', 'financeOfficer'))
  expect(gains).toEqual([])
  expect(rightsDifference(grants('financeOfficer'), grants('translator'))).toMatchObject({
    gains: [{ right: ['change', 'plan'], fields: ['text.translation'] }],
    losses: [{ right: ['change', 'plan'], fields: ['funding'] }],
  })
})

test('rights to a register are gained and lost with their limits and fields', () => {
  const facts = { personId: 'p', posts: [{ code: 'SA', qualifier: 'Africa' }], postIds: ['p1'] }
  const ofVisits = (...roles: RoleName[]) =>
    grantsOf({ ...facts, roles: roles.map(role => ({ role, sections: [] })) }, visitsRules.table).filter(
      ({ right: [, kind] }) => kind === visitsKind,
    )
  const { gains, losses } = rightsDifference(ofVisits('staffReader'), ofVisits('staffReader', 'lead'))
  expect(gains).toMatchObject([
    { right: ['create', visitsKind], where: { records: { field: 'party', own: 'ownRegions' } } },
    { right: ['change', visitsKind], where: { records: { field: 'party', own: 'ownRegions' } } },
  ])
  expect(losses).toEqual([])
  expect(rightsDifference(ofVisits('translator'), ofVisits('headOfFunction'))).toMatchObject({
    gains: [{ right: ['change', visitsKind], where: { records: { field: 'keeper', own: 'ownPosts' } } }],
    losses: [{ right: ['change', visitsKind], fields: ['title'] }],
  })
})

test('more values of a field are a gain, and fewer a loss', () => {
  const among = (...values: string[]): Grant[] => [
    { right: ['read', visitsKind], where: { records: { field: 'consent', among: values } } },
  ]
  const { gains, losses } = rightsDifference(among('publish'), among('publish', 'internal'))
  expect([gains.length, losses.length]).toEqual([1, 0])
})
