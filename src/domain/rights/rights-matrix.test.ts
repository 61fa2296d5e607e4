import { expect, test } from 'vitest'

import { partiesOfRegions } from '../parties/parties.ts'
import { visitsKind, visitsRules } from '#tests/visits-register.ts'
import { fieldsOf, jacanaKinds, type Right, type Scope, scopeOf, verbs } from './right.ts'
import { rightsMatrix } from './rights-matrix.ts'
import { jacanaRules } from './rights-rules.ts'
import { grantsOf, type OwnLimit, type RoleLimit, roleNames } from './roles.ts'

const posts = [{ code: 'SA', qualifier: 'Africa' }]
const sections = ['3']
const conditions: Record<OwnLimit, object> = {
  published: { published: true },
  ownPosts: { posts },
  ownFunctions: { sections },
  self: { people: ['somebody'] },
}
const ownRecords = {
  ownPosts: ['post-1'],
  ownRegions: partiesOfRegions(['Africa']),
  self: ['somebody'],
}

const conditionOf = (limit: RoleLimit): object => {
  if (typeof limit === 'string') return conditions[limit]
  const { field, among } = limit
  return typeof among === 'string'
    ? { records: { field, among: ownRecords[among], own: among } }
    : { records: limit }
}

// Two grants may repeat a condition, as when somebody may read and export within the same limit.
const withoutRepeats = (scope: Scope): unknown =>
  typeof scope === 'boolean'
    ? scope
    : [...new Set(scope.map(each => JSON.stringify(each)))].map(each => JSON.parse(each) as unknown)

const rows = rightsMatrix(visitsRules)

test.each(roleNames)('every row of the page about %s is what the rights of such a person do', role => {
  const facts = { personId: 'somebody', posts, postIds: ['post-1'], roles: [{ role, sections }] }
  const person = { id: 'somebody', name: 'Somebody', grants: grantsOf(facts, visitsRules.table) }
  for (const right of [...jacanaKinds, visitsKind].flatMap(kind =>
    verbs.map((verb): Right => [verb, kind]),
  )) {
    const reaches = rows.find(row => row.right.join() === right.join())?.reaches[role] ?? []
    const limits = reaches.flatMap(({ where }) => (where ? [conditionOf(where)] : []))
    const scope = reaches.length === 0 ? false : limits.length < reaches.length ? true : limits
    expect(withoutRepeats(scopeOf(person, right)), right.join(' ')).toEqual(scope)
    const fields =
      reaches.some(reach => !reach.fields) || new Set(reaches.flatMap(reach => reach.fields ?? []))
    expect(reaches.length === 0 || fieldsOf(person, right), right.join(' ')).toEqual(
      reaches.length === 0 || fields,
    )
  }
})

test('the page leaves out rights that no role has, and no others', () => {
  const rights = rows.map(({ right }) => right.join(' '))
  expect(new Set(rights).size).toBe(rights.length)
  expect(rights).toContain('change plan')
  expect(rights).not.toContain('delete history')
  expect(rights.filter(right => right.endsWith(visitsKind))).toEqual(
    verbs.map(verb => `${verb} ${visitsKind}`),
  )
  expect(rightsMatrix(jacanaRules).every(({ right: [, kind] }) => kind !== visitsKind)).toBe(true)
})
