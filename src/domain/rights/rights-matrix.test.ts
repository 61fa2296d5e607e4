import { expect, test } from 'vitest'

import { fieldsOf, type Right, type Scope, scopeOf, subjectKinds, verbs } from './right.ts'
import { rightsMatrix } from './rights-matrix.ts'
import { grantsOf, type OwnLimit, roleNames } from './roles.ts'

const posts = [{ code: 'SA', qualifier: 'Africa' }]
const sections = ['3']
const conditions: Record<OwnLimit, object> = {
  published: { published: true },
  ownPosts: { posts },
  ownFunctions: { sections },
  self: { people: ['somebody'] },
}

// Two grants may repeat a condition, as when somebody may read and export within the same limit.
const withoutRepeats = (scope: Scope): unknown =>
  typeof scope === 'boolean'
    ? scope
    : [...new Set(scope.map(each => JSON.stringify(each)))].map(each => JSON.parse(each) as unknown)

test.each(roleNames)('every row of the page about %s is what the rights of such a person do', role => {
  const person = {
    id: 'somebody',
    name: 'Somebody',
    grants: grantsOf({ personId: 'somebody', posts, roles: [{ role, sections }] }),
  }
  for (const right of subjectKinds.flatMap(kind => verbs.map((verb): Right => [verb, kind]))) {
    const reaches = rightsMatrix.find(row => row.right.join() === right.join())?.reaches[role] ?? []
    const limits = reaches.flatMap(({ where }) => (where ? [conditions[where]] : []))
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
  const rows = rightsMatrix.map(({ right }) => right.join(' '))
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows).toContain('change plan')
  expect(rows).not.toContain('delete history')
})
