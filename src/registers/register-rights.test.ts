import { expect, test } from 'vitest'

import { sameJson } from '#domain/same-json.ts'
import { reaches } from '#domain/rights/reach.ts'
import { type Person, scopeOf, type Verb } from '#domain/rights/right.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { placeOfRecord } from '#fields/records/record-place.ts'
import { coverageOf, type RecordReach, recordReachOf } from '#fields/records/record-reach.ts'
import type { RecordDraft } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import { openAudiences, outsideAudiences } from './choices/training-choices.ts'
import { contacts } from './contacts.ts'
import { registers } from './index.ts'
import { allGrantsOf } from './rights-rules.ts'
import { trainings } from './trainings.ts'

/** How far a role reads in a register, without posts and regions of its own. */
const reachOf = (register: Register, role: RoleName): RecordReach =>
  recordReachOf(
    { grants: allGrantsOf({ personId: 'me', posts: [], roles: [{ role, sections: [] }] }) },
    register,
  )

/** Where a role reads a field: everywhere, nowhere, or on records that meet one of the conditions. */
const coverageFor = (reach: RecordReach, name: string) => {
  const scope = coverageOf(reach, name)
  return typeof scope === 'boolean' ? scope : once(scope)
}

// A right to take records away is one to read them, too.
const once = <Item>(items: readonly Item[]): Item[] =>
  items.filter((item, i) => items.findIndex(each => sameJson(each, item)) === i)

const namesOf = ({ fields, parts }: Register): string[] => [
  ...Object.keys(fields),
  ...Object.entries(parts).flatMap(([part, each]) => Object.keys(each.fields).map(name => `${part}.${name}`)),
]

test('nobody outside reads a sensitive field, a note or a file', () => {
  for (const register of registers) {
    const sensitive = [
      ...Object.entries(register.fields),
      ...Object.entries(register.parts).flatMap(([part, { fields }]) =>
        Object.entries(fields).map(([name, field]) => [`${part}.${name}`, field] as const),
      ),
    ].flatMap(([name, field]) => (field.isSensitive ? [name] : []))
    for (const role of ['committeeMember', 'publicReader'] as const)
      for (const name of [...sensitive, 'keeper', 'note', 'files'])
        expect(coverageFor(reachOf(register, role), name), `${register.name} ${name}`).toBe(false)
  }
})

test('the public finds a contact by consent alone, with the published facts of the roles', () => {
  const reach = reachOf(contacts, 'publicReader')
  expect(typeof reach.rows !== 'boolean' && once(reach.rows)).toEqual([
    { records: { field: 'consent', among: ['publish'] } },
  ])
  expect(coverageFor(reach, 'lastName')).toBe(true)
  expect(coverageFor(reach, 'roles.letter')).toBe(false)
  expect(coverageFor(reach, 'roles.party')).toBe(true)
  expect(namesOf(contacts).filter(name => coverageFor(reach, name) !== false)).toEqual([
    'prefix',
    'firstName',
    'lastName',
    'position',
    'roles.role',
    'roles.party',
    'roles.from',
    'roles.until',
    'roles.primary',
  ])
})

test('staff read contacts whole and do not take them away; an adviser does, in their own regions', () => {
  expect(coverageFor(reachOf(contacts, 'staffReader'), 'email')).toBe(true)
  const exports = contacts.rights.filter(({ verbs }) => verbs.includes('export'))
  expect(exports.filter(({ roles }) => roles.includes('staffReader'))).toEqual([])
  expect(exports.find(({ roles }) => roles.includes('lead'))?.where).toEqual({
    field: 'roles.party',
    among: 'ownRegions',
  })
})

test('an adviser begins a contact that they keep, and changes those of their own regions', () => {
  const adviser: Person = {
    id: 'me',
    name: 'Me',
    grants: allGrantsOf({
      personId: 'me',
      posts: [{ code: 'SA', qualifier: 'Africa' }],
      roles: [{ role: 'lead', sections: [] }],
      postIds: ['my post'],
    }),
  }
  const may = (verb: Verb, values: RecordDraft['values'], party?: string): boolean =>
    reaches(
      scopeOf(adviser, [verb, 'records:contacts']),
      placeOfRecord(contacts, {
        values,
        states: [],
        parts: party ? { roles: [{ id: '1', values: { party } }] } : {},
      }),
    )
  expect(may('create', { keeper: 'my post' })).toBe(true)
  expect(may('create', {})).toBe(false)
  expect(may('change', { keeper: 'another post' }, 'KEN')).toBe(true)
  expect(may('change', { keeper: 'another post' }, 'NPL')).toBe(false)
  expect(may('read', { keeper: 'another post' }, 'NPL')).toBe(true)
})

test('who took part in a training of staff alone is not for all staff', () => {
  const reach = reachOf(trainings, 'staffReader')
  const outside = [{ records: { field: 'audience', among: outsideAudiences } }]
  for (const name of ['name', 'person', 'contact', 'gender', 'sponsored'])
    expect(coverageFor(reach, `participants.${name}`), name).toEqual(outside)
  for (const name of ['participants.party', 'participants.attended', 'title', 'keeper', 'feedback.comment'])
    expect(coverageFor(reach, name), name).toBe(true)
  expect(coverageFor(reachOf(trainings, 'humanResources'), 'participants.person')).toEqual([
    { records: { field: 'audience', among: ['staff'] } },
    ...outside,
  ])
})

test('the public reads of trainings for Parties and others outside, and nobody’s name or feedback', () => {
  const reach = reachOf(trainings, 'publicReader')
  const open = [{ records: { field: 'audience', among: openAudiences } }]
  expect(once(reach.fields.map(({ where }) => where))).toEqual(open)
  for (const name of namesOf(trainings).filter(each => each.includes('.') || each === 'cost'))
    expect(coverageFor(reach, name), name).toBe(false)
})
