import { expect, test } from 'vitest'

import { usableFields } from './field-rights.ts'
import type { Person } from './right.ts'
import { grantsOf, type RoleName, roleNames } from './roles.ts'

const personWith = (...roles: RoleName[]): Person => ({
  id: 'me',
  name: 'Me',
  grants: grantsOf({ personId: 'me', posts: [], roles: roles.map(role => ({ role, sections: [] })) }),
})

const guarded = ['state', 'email', 'lastSignIn']

test('state, address and last sign-in are for those alone who have the right to all people', () => {
  const readers = roleNames.filter(role =>
    usableFields(personWith(role), 'read').some(field => guarded.includes(field)),
  )
  expect(readers).toEqual(['administrator', 'humanResources'])
})

test('nobody filters or sorts by what they may not read', () => {
  for (const role of roleNames) {
    const person = personWith(role)
    const readable = usableFields(person, 'read')
    for (const use of ['filter', 'sort', 'export'] as const)
      for (const field of usableFields(person, use)) expect(readable, `${role}, ${use}`).toContain(field)
  }
})

test('the right to oneself opens no field of all people, and a planner sees names and posts', () => {
  expect(usableFields(personWith('lead', 'translator'), 'read')).toEqual([])
  expect(usableFields(personWith('planner', 'lead'), 'read')).toEqual(['name', 'posts'])
  expect(usableFields(personWith('planner'), 'sort')).toEqual(['name'])
  expect(usableFields(personWith('planner', 'humanResources'), 'sort')).toContain('lastSignIn')
})
