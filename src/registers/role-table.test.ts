import { expect, test } from 'vitest'

import { partiesOfRegions } from '#domain/parties/parties.ts'
import { type Person, type Scope, scopeOf, verbs } from '#domain/rights/right.ts'
import { grantsOf, type OwnFacts, roleGrants, type RoleName, roleNames } from '#domain/rights/roles.ts'
import { reaches } from '#domain/rights/reach.ts'
import { placeOfRecord } from '#fields/records/record-place.ts'
import type { RecordDraft } from '#fields/records/record.ts'
import { visits, visitsKind, visitsRules } from '#tests/visits-register.ts'
import { publicPerson } from './public-person.ts'
import { registers } from './index.ts'
import { allGrantsOf, isSubjectKind, rightsRules, subjectKinds } from './rights-rules.ts'

const personWith = (role: RoleName, facts: Partial<OwnFacts> = {}): Person => ({
  id: 'me',
  name: 'Me',
  grants: grantsOf(
    { personId: 'me', posts: [], roles: [{ role, sections: [] }], ...facts },
    visitsRules.table,
  ),
})
const draft = (values: RecordDraft['values'], more: Partial<RecordDraft> = {}): RecordDraft => ({
  values: { title: 'Visit', ...values },
  parts: {},
  states: [],
  ...more,
})
const reachesDraft = (scope: Scope, record: RecordDraft) => reaches(scope, placeOfRecord(visits, record))

test('a right to what is one’s own is none where nothing is', () => {
  const mayCreate = (posts: OwnFacts['posts']) =>
    scopeOf(personWith('lead', { posts }), ['create', visitsKind]) !== false
  expect(mayCreate([{ code: 'SA', qualifier: 'Africa' }])).toBe(true)
  expect(mayCreate([{ code: 'Comms', qualifier: '' }])).toBe(false)
})

test('own regions are the Parties of the regions that the posts name, in any language and in wider words', () => {
  const scopeFor = (...qualifiers: string[]) =>
    scopeOf(personWith('lead', { posts: qualifiers.map(qualifier => ({ code: 'SA', qualifier })) }), [
      'change',
      visitsKind,
    ])
  const ofAfrica = scopeFor('Afrique')
  expect(reachesDraft(ofAfrica, draft({ party: 'KEN' }))).toBe(true)
  expect(reachesDraft(ofAfrica, draft({ party: 'BRA' }))).toBe(false)
  expect(reachesDraft(ofAfrica, draft({}))).toBe(false)
  const ofAmericas = scopeFor('Americas')
  for (const party of ['BRA', 'CAN', 'JAM']) expect(reachesDraft(ofAmericas, draft({ party }))).toBe(true)
  expect(reachesDraft(scopeFor('Americas', 'Africa'), draft({ party: 'KEN' }))).toBe(true)
  expect(scopeFor('', 'Nowhere')).toBe(false)
})

test('own posts are their ids, and oneself is the person', () => {
  const head = personWith('headOfFunction', { postIds: ['p1', 'p2'] })
  const scope = scopeOf(head, ['change', visitsKind])
  expect(reachesDraft(scope, draft({ keeper: 'p2' }))).toBe(true)
  expect(reachesDraft(scope, draft({ keeper: 'p3' }))).toBe(false)
  expect(reachesDraft(scopeOf(personWith('headOfFunction'), ['change', visitsKind]), draft({}))).toBe(false)
  const oneself = scopeOf(personWith('humanResources'), ['change', visitsKind])
  expect(reachesDraft(oneself, draft({ traveller: 'me' }))).toBe(true)
  expect(reachesDraft(oneself, draft({ traveller: 'you' }))).toBe(false)
})

test('one row of a part is enough, and the present state counts', () => {
  const member = personWith('committeeMember', { posts: [{ code: 'X', qualifier: 'Oceania' }] })
  const scope = scopeOf(member, ['read', visitsKind])
  const stops = (...parties: string[]) => ({
    parts: { stops: parties.map((party, i) => ({ id: `s${i}`, values: { party } })) },
  })
  expect(reachesDraft(scope, draft({ party: 'WSM' }, stops('FRA', 'WSM')))).toBe(true)
  expect(reachesDraft(scope, draft({ party: 'WSM' }, stops('FRA')))).toBe(false)
  const ofPublic = scopeOf(personWith('publicReader'), ['read', visitsKind])
  const states = [
    { state: 'planned', on: '2030-01-01' },
    { state: 'done', on: '2030-02-01' },
  ]
  expect(reachesDraft(ofPublic, draft({}, { states }))).toBe(true)
  expect(reachesDraft(ofPublic, draft({}, { states: states.slice(0, 1) }))).toBe(false)
  expect(reachesDraft(ofPublic, draft({ consent: 'publish' }))).toBe(true)
  expect(reachesDraft(ofPublic, draft({ consent: 'internal' }))).toBe(false)
})

test('a role that a register does not name has no right to it, and keeps all others', () => {
  for (const verb of verbs)
    expect(scopeOf(personWith('administrator'), ['delete', visitsKind]), verb).toBe(false)
  for (const role of roleNames)
    expect(visitsRules.table[role].slice(0, roleGrants[role].length)).toEqual(roleGrants[role])
})

test('the rights of the program are those of all its registers, also for the public', () => {
  for (const { name, rights } of registers) {
    expect(subjectKinds).toContain(`records:${name}`)
    for (const { roles } of rights)
      for (const role of roles) {
        const own = allGrantsOf({ personId: 'p', posts: [], roles: [{ role, sections: [] }] })
        expect(
          own.map(({ right: [, kind] }) => kind),
          role,
        ).toContain(`records:${name}`)
      }
    const isPublic = rights.some(({ roles }) => roles.includes('publicReader'))
    expect(publicPerson.grants.some(({ right: [, kind] }) => kind === `records:${name}`)).toBe(isPublic)
    expect(rightsRules.wordsOf(`records:${name}`)?.title).toBeDefined()
  }
  expect(isSubjectKind('records:none')).toBe(false)
  expect(isSubjectKind('plan')).toBe(true)
  expect(partiesOfRegions(['Africa'])).toContain('KEN')
})
