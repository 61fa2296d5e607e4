import { expect, test } from 'vitest'

import { createLocalPlanner, type Grant, type Person, scopeOf } from './right.ts'

const person = (...grants: Grant[]): Person => ({ id: 'someone', name: 'Someone', grants })

test('a person without a grant for a kind of record may do nothing with it', () => {
  expect(scopeOf(person({ right: ['change', 'progress'] }), ['read', 'plan'])).toBe(false)
})

test('a right to change includes the right to read, not the other way round', () => {
  expect(scopeOf(person({ right: ['change', 'plan'] }), ['read', 'plan'])).toBe(true)
  expect(scopeOf(person({ right: ['read', 'plan'] }), ['change', 'plan'])).toBe(false)
})

test('conditions of several grants add up', () => {
  const grants = [
    { right: ['read', 'plan'], where: { plans: ['a'] } },
    { right: ['change', 'plan'], where: { plans: ['b', 'a'] } },
  ] as const
  expect(scopeOf(person(...grants), ['read', 'plan'])).toEqual([{ plans: ['a'] }, { plans: ['b', 'a'] }])
  expect(scopeOf(person(...grants), ['change', 'plan'])).toEqual([{ plans: ['b', 'a'] }])
})

test('a grant without a condition overrides the conditions of the others', () => {
  const grants = [{ right: ['read', 'plan'], where: { plans: ['a'] } }, { right: ['read', 'plan'] }] as const
  expect(scopeOf(person(...grants), ['read', 'plan'])).toBe(true)
})

test('the local planner may do everything', () => {
  for (const kind of ['plan', 'progress', 'import', 'audit', 'installation'] as const)
    expect(scopeOf(createLocalPlanner(), ['change', kind])).toBe(true)
})
