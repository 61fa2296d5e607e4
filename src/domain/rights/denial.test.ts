import { expect, test } from 'vitest'

import { visitsKind, visitsRules } from '#tests/visits-register.ts'
import { denialOf } from './denial.ts'
import { publicId } from './public-id.ts'
import type { Person, Right } from './right.ts'
import { grantsOf, type RoleName } from './roles.ts'

const personWith = (...roles: RoleName[]): Person => ({
  id: roles.includes('publicReader') ? publicId : 'me',
  name: 'Me',
  grants: grantsOf(
    {
      personId: 'me',
      posts: [{ code: 'SA', qualifier: 'Africa' }],
      postIds: ['p1'],
      roles: roles.map(role => ({ role, sections: [] })),
    },
    visitsRules.table,
  ),
})
const change: Right = ['change', visitsKind]
const ofKenya = { facts: { party: ['KEN'] } }

test('whoever lacks the right to a register hears its words and who has it', () => {
  expect(denialOf(personWith('administrator'), change, {}, visitsRules)).toMatchObject({
    reason: 'role',
    roles: ['planner', 'lead', 'headOfFunction', 'translator', 'humanResources'],
    register: { title: { en: 'Visits' } },
  })
  expect(denialOf(personWith('publicReader'), change, {}, visitsRules)).toMatchObject({ reason: 'signIn' })
})

test('records out of reach are refused with the limit, and roles without one are named', () => {
  expect(denialOf(personWith('lead'), change, { place: ofKenya }, visitsRules)).toBeUndefined()
  const elsewhere = { place: { facts: { party: ['BRA'] } } }
  expect(denialOf(personWith('lead'), change, elsewhere, visitsRules)).toMatchObject({
    reason: 'reach',
    reach: [{ records: { field: 'party', own: 'ownRegions' } }],
    roles: ['planner', 'translator'],
  })
})

test('fields are those of the grants that reach the record, and of no other', () => {
  const person = personWith('translator', 'lead')
  const title = { fields: ['title'] }
  const party = { fields: ['party'] }
  const brazil = { facts: { party: ['BRA'] } }
  expect(denialOf(person, change, { place: brazil, ...title }, visitsRules)).toBeUndefined()
  expect(denialOf(person, change, { place: ofKenya, ...party }, visitsRules)).toBeUndefined()
  expect(denialOf(person, change, { place: brazil, ...party }, visitsRules)).toMatchObject({
    reason: 'field',
    fields: ['party'],
    allowedFields: ['title'],
    roles: ['planner', 'lead', 'headOfFunction', 'humanResources'],
  })
})
