import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type KeyScope, keyRightsTo, narrowGrants, rightsForKeys } from './narrow-grants.ts'
import { isRecordsKind } from './records-kind.ts'
import {
  type Condition,
  type Grant,
  includedVerbs,
  jacanaKinds,
  type Right,
  scopeOf,
  type SubjectKind,
  verbs,
} from './right.ts'
import { grantsOf, roleNames } from './roles.ts'
import { visitsKind, visitsRules } from '#tests/visits-register.ts'

/** A record as rights see it. */
type Facts = {
  plan: string
  published: boolean
  post: string
  section: string
  person: string
  party: string
}

const meets = (facts: Facts, { plans, published, posts, sections, people, records }: Condition): boolean =>
  (!plans || plans.includes(facts.plan)) &&
  (!published || facts.published) &&
  (!posts || posts.some(({ code }) => code === facts.post)) &&
  (!sections || sections.includes(facts.section)) &&
  (!people || people.includes(facts.person)) &&
  (!records || records.among.includes(facts.party))

const reaches = (grants: readonly Grant[], right: Right, facts: Facts): boolean => {
  const scope = scopeOf({ id: '', name: '', grants }, right)
  return typeof scope === 'boolean' ? scope : scope.some(condition => meets(facts, condition))
}

const few = fc.constantFrom('a', 'b')
const conditions: fc.Arbitrary<Condition> = fc.record(
  {
    plans: fc.uniqueArray(few, { maxLength: 2 }),
    published: fc.constant(true as const),
    posts: fc.array(fc.record({ code: few, qualifier: fc.constant('') }), { maxLength: 2 }),
    sections: fc.uniqueArray(few, { maxLength: 2 }),
    people: fc.uniqueArray(few, { maxLength: 2 }),
    records: fc.record({ field: fc.constant('party'), among: fc.uniqueArray(few, { maxLength: 2 }) }),
  },
  { requiredKeys: [] },
)
const kinds: readonly SubjectKind[] = [...jacanaKinds, 'records:visits', 'records:contacts']
const keyRights = keyRightsTo(kinds)
const everyRight = kinds.flatMap(kind => verbs.map((verb): Right => [verb, kind]))
const grants: fc.Arbitrary<Grant[]> = fc.array(
  fc.record({ right: fc.constantFrom(...everyRight), where: conditions }, { requiredKeys: ['right'] }),
  { maxLength: 8 },
)
const scopes: fc.Arbitrary<KeyScope> = fc.record(
  { rights: fc.subarray([...keyRights]), planId: few },
  { requiredKeys: ['rights'] },
)
const records: fc.Arbitrary<Facts> = fc.record({
  plan: few,
  published: fc.boolean(),
  post: few,
  section: few,
  person: few,
  party: few,
})

test('a key never reaches further than its person, nor than its own scope', () => {
  fc.assert(
    fc.property(grants, scopes, records, fc.constantFrom(...everyRight), (own, scope, facts, right) => {
      const narrowed = narrowGrants(own, scope)
      if (!reaches(narrowed, right, facts)) return
      expect(reaches(own, right, facts)).toBe(true)
      const granted = scope.rights.some(
        ([verb, kind]) => kind === right[1] && [verb, ...includedVerbs[verb]].includes(right[0]),
      )
      expect(granted).toBe(true)
      expect(scope.planId ?? facts.plan).toBe(facts.plan)
    }),
    { numRuns: 2000 },
  )
})

test('a key without a plan reaches all that its person reaches by its rights', () => {
  fc.assert(
    fc.property(grants, fc.constantFrom(...keyRights), records, (own, right, facts) => {
      expect(reaches(narrowGrants(own, { rights: [right] }), right, facts)).toBe(reaches(own, right, facts))
    }),
  )
})

test('a key for one plan reaches nothing that belongs to no plan, and keeps the limits of fields', () => {
  const own: Grant[] = [{ right: ['change', 'plan'], fields: ['funding'] }, { right: ['read', 'person'] }]
  const scope: KeyScope = {
    rights: [
      ['read', 'plan'],
      ['read', 'person'],
    ],
    planId: 'a',
  }
  expect(narrowGrants(own, scope)).toEqual([
    { right: ['read', 'plan'], fields: ['funding'], where: { plans: ['a'] } },
  ])
})

test('no role gives a key to write anything but the records of registers', () => {
  const own = grantsOf(
    {
      personId: 'p',
      posts: [],
      roles: roleNames.map(role => ({ role, sections: ['1'] })),
    },
    visitsRules.table,
  )
  const grantsOfKey = narrowGrants(own, { rights: rightsForKeys(own) })
  const verbsOf = (isOfRegisters: boolean) =>
    new Set(
      grantsOfKey.flatMap(({ right: [verb, kind] }) => (isRecordsKind(kind) === isOfRegisters ? verb : [])),
    )
  expect(verbsOf(false)).toEqual(new Set(['read', 'export']))
  expect(verbsOf(true)).toContain('change')
})

test('a key reads the records of a register as its person does, with limits and fields, and none by a plan', () => {
  const roles = [{ role: 'publicReader', sections: [] }] as const
  const own = grantsOf({ personId: 'p', posts: [], roles }, visitsRules.table)
  expect(rightsForKeys(own)).toContainEqual(['read', visitsKind])
  expect(rightsForKeys(own)).not.toContainEqual(['export', visitsKind])
  const scope: KeyScope = { rights: [['read', visitsKind]] }
  expect(narrowGrants(own, scope)).toMatchObject([
    {
      right: ['read', visitsKind],
      where: { records: { field: 'consent', among: ['publish'] } },
      fields: ['title', 'party', 'stops'],
    },
    { right: ['read', visitsKind], where: { records: { field: 'state' } }, fields: ['title'] },
  ])
  expect(narrowGrants(own, { ...scope, planId: 'a' })).toEqual([])
})
