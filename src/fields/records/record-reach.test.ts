import { expect, test } from 'vitest'

import type { Grant } from '#domain/rights/right.ts'

import { conditionCriterion, coverageOf, partCoverageOf, reachWithin, recordReachOf } from './record-reach.ts'

const things = {
  name: 'things',
  fields: {},
  parts: { roles: { title: words(), one: words(), fields: {}, key: [] } },
  deadlines: {
    confirmed: { title: words(), day: 'roles.from', met: { field: 'roles.party', isFilled: true } },
  },
}

function words() {
  return { en: 'Roles', fr: 'Rôles', es: 'Funciones' }
}

const inAfrica = { records: { field: 'region', among: ['Africa'] } }
const own = { records: { field: 'keeper', among: ['p1', 'p2'] } }

const reachOf = (grants: readonly (Omit<Grant, 'right'> & { verb?: string; kind?: string })[]) =>
  recordReachOf(
    {
      grants: grants.map(({ verb = 'read', kind = 'records:things', ...limits }) => ({
        right: [verb, kind] as unknown as Grant['right'],
        ...limits,
      })),
    },
    things,
  )

test('without a right nothing is reached', () => {
  expect(reachOf([{ kind: 'records:others' }])).toEqual({ rows: false, fields: [] })
  expect(coverageOf(reachOf([]), 'title')).toBe(false)
})

test('a right to change includes the right to read', () => {
  expect(reachOf([{ verb: 'change', where: own }]).rows).toEqual([own])
})

test('a field is covered where a grant covers it that reaches the record', () => {
  const reach = reachOf([{ where: inAfrica }, { fields: ['title'] }])
  expect(reach.rows).toBe(true)
  expect(coverageOf(reach, 'title')).toBe(true)
  expect(coverageOf(reach, 'fee')).toEqual([inAfrica])
  expect(coverageOf(reachOf([{ fields: ['title'] }]), 'fee')).toBe(false)
})

test('a field is covered everywhere where every grant that reaches a record covers it', () => {
  expect(coverageOf(reachOf([{ where: inAfrica }, { where: own }]), 'fee')).toBe(true)
  expect(coverageOf(reachOf([{ where: own }, { where: own, fields: ['title'] }]), 'fee')).toBe(true)
  expect(coverageOf(reachOf([{ where: own }, { where: inAfrica, fields: ['title'] }]), 'fee')).toEqual([own])
})

test('a part covers its fields, and a field of it the part', () => {
  expect(coverageOf(reachOf([{ fields: ['roles'] }]), 'roles.party')).toBe(true)
  expect(coverageOf(reachOf([{ fields: ['roles.party'] }]), 'roles.party')).toBe(true)
  expect(coverageOf(reachOf([{ fields: ['roles.party'] }]), 'roles.from')).toBe(false)
  expect(partCoverageOf(reachOf([{ fields: ['roles.party'] }]), 'roles')).toBe(true)
  expect(partCoverageOf(reachOf([{ fields: ['title'] }]), 'roles')).toBe(false)
})

test('the next deadline is covered where all that it depends on is', () => {
  expect(coverageOf(reachOf([{}]), 'dueOn')).toBe(true)
  expect(coverageOf(reachOf([{ fields: ['roles'] }]), 'dueOn')).toBe(true)
  expect(coverageOf(reachOf([{ fields: ['roles.from'] }]), 'dueOn')).toBe(false)
  const some = reachOf([{ fields: ['title'] }, { fields: ['roles.from', 'roles.party'], where: own }])
  expect(coverageOf(some, 'dueOn')).toEqual([own])
})

test('among records that meet a condition anyhow, its grant holds for all', () => {
  const reach = reachOf([{ where: own }, { where: inAfrica, fields: ['title'] }])
  const among = (field: string, ...codes: string[]) => ({ all: [{ field, among: codes }] })
  const within = reachWithin(reach, among('region', 'Africa'))
  expect(within.rows).toBe(true)
  expect(coverageOf(within, 'title')).toBe(true)
  expect(coverageOf(within, 'fee')).toEqual([own])
  expect(coverageOf(reachWithin(reach, among('keeper', 'p1')), 'fee')).toBe(true)
  for (const where of [
    undefined,
    among('keeper', 'p1', 'p3'),
    among('region', 'Africa', 'Asia'),
    { any: [{ field: 'region', among: ['Africa'] }] },
    { not: { field: 'region', among: ['Africa'] } },
  ])
    expect(reachWithin(reach, where)).toEqual(reach)
})

test('a condition is a criterion, and one about plans is met by no record', () => {
  expect(conditionCriterion(things, own)).toEqual({ field: 'keeper', among: ['p1', 'p2'] })
  expect(conditionCriterion(things, { records: { field: 'roles.party', among: ['KEN'] } })).toEqual({
    part: 'roles',
    some: { field: 'party', among: ['KEN'] },
  })
  expect(conditionCriterion(things, { plans: ['p'] })).toBeUndefined()
})
