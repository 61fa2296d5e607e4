import { expect, test } from 'vitest'

import { visitsRules } from '#tests/visits-register.ts'
import { rightsKey } from './rights-key.ts'
import { grantsOf, type OwnFacts, type RoleName } from './roles.ts'

const keyOf = (role: RoleName, facts: Partial<OwnFacts> = {}) =>
  rightsKey({
    grants: grantsOf(
      { personId: 'p', posts: [], roles: [{ role, sections: [] }], ...facts },
      visitsRules.table,
    ),
  })

test('people who read the same of a register share pages, also where they change other records', () => {
  const posts = [{ code: 'SO', qualifier: '' }]
  expect(keyOf('headOfFunction', { personId: 'a', posts, postIds: ['p1'] })).toBe(
    keyOf('headOfFunction', { personId: 'b', posts: [], postIds: ['p2'] }),
  )
  expect(keyOf('humanResources', { personId: 'a' })).toBe(keyOf('humanResources', { personId: 'b' }))
})

test('whoever reads other records or fields of a register has pages of their own', () => {
  const ofRegion = (qualifier: string) => keyOf('committeeMember', { posts: [{ code: 'X', qualifier }] })
  expect(ofRegion('Africa')).not.toBe(ofRegion('Asia'))
  expect(ofRegion('Africa')).toBe(ofRegion('Afrique'))
  expect(keyOf('publicReader')).not.toBe(
    rightsKey({
      grants: grantsOf(
        { personId: 'p', posts: [], roles: [{ role: 'publicReader', sections: [] }] },
        visitsRules.table,
      ).map(({ fields: _, ...grant }) => grant),
    }),
  )
})

test('a right to change that others lack is another key', () => {
  expect(keyOf('staffReader')).not.toBe(keyOf('translator'))
})
