import { kindsAmong } from './records-kind.ts'
import { type Grant, type Verb, verbs } from './right.ts'
import { gives, reachesOf } from './rights-matrix.ts'

const keys = new WeakMap<readonly Grant[], string>()

/**
 * A text that is equal for people who see the same pages: how far they read, and what they may do at all.
 * Records about people are on no shared page, so how far somebody reads those makes no difference.
 */
export const rightsKey = ({ grants }: { grants: readonly Grant[] }): string => {
  const key = keys.get(grants) ?? makeKey(grants)
  keys.set(grants, key)
  return key
}

// A key for a program may read one kind everywhere, and another in one plan only.
const readVerbs: readonly Verb[] = ['read', 'export']

const makeKey = (grants: readonly Grant[]): string => {
  const byKind = Map.groupBy(grants, ({ right: [, kind] }) => kind)
  // The limits of many registers are the same list of Parties: each is in the text once.
  const limits = new Map<string, number>()
  const numberOf = (limit: string): number => {
    if (!limits.has(limit)) limits.set(limit, limits.size)
    return limits.get(limit) ?? 0
  }
  const rights = kindsAmong(grants)
    .toSorted()
    .flatMap(kind => {
      const ofKind = byKind.get(kind) ?? []
      const possible = verbs.filter(verb => ofKind.some(({ right }) => gives(right, [verb, kind])))
      if (possible.length === 0) return []
      const reaches = kind === 'person' ? [] : readVerbs.map(verb => reachesOf(ofKind, [verb, kind]))
      return [[kind, possible.join(' '), ...reaches.map(each => numberOf(JSON.stringify(each)))]]
    })
  return JSON.stringify([rights, [...limits.keys()]])
}
