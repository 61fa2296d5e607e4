import { mayAnywhere, type Person, scopeOf, subjectKinds, verbs } from './right.ts'

const keys = new WeakMap<Person['grants'], string>()

/**
 * A text that is equal for people who see the same pages: how far they read, and what they may do at all.
 * Records about people are on no shared page, so how far somebody reads those makes no difference.
 */
export const rightsKey = ({ grants }: Pick<Person, 'grants'>): string => {
  const key = keys.get(grants) ?? makeKey(grants)
  keys.set(grants, key)
  return key
}

const makeKey = (grants: Person['grants']): string => {
  const person: Person = { id: '', name: '', grants }
  const rights = subjectKinds.flatMap(kind =>
    verbs.filter(verb => mayAnywhere(person, [verb, kind])).map(verb => `${verb} ${kind}`),
  )
  // A key for a program may read one kind everywhere, and another in one plan only.
  const scopes = subjectKinds
    .filter(kind => kind !== 'person')
    .map(kind => [scopeOf(person, ['read', kind]), scopeOf(person, ['export', kind])])
  return JSON.stringify([scopes, rights])
}
