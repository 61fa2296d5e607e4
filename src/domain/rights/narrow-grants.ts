import { isRecordsKind, kindsAmong } from './records-kind.ts'
import {
  type Condition,
  type Grant,
  includedVerbs,
  type Right,
  type SubjectKind,
  type Verb,
  verbs,
} from './right.ts'

/** A right that a key may carry. */
export type KeyRight = Right

/** The verbs that a program may have by a key: it writes only the records of registers. */
const keyVerbsOf = (kind: SubjectKind): readonly Verb[] => (isRecordsKind(kind) ? verbs : ['read', 'export'])

/** What a key is made for: some rights, and one plan where it is limited to it. */
export type KeyScope = { rights: readonly KeyRight[]; planId?: string }

/** The kinds of record that belong to a plan; a key for one plan reaches no other kind. */
const kindsOfPlans: readonly SubjectKind[] = [
  'plan',
  'progress',
  'note',
  'import',
  'version',
  'paper',
  'publication',
  'history',
]

/** Every right to these kinds that a key may carry. */
export const keyRightsTo = (kinds: readonly SubjectKind[]): KeyRight[] =>
  kinds.flatMap(kind => keyVerbsOf(kind).map(verb => [verb, kind] as const))

/**
 * What both the grants and the key's scope allow: never more than either.
 * Each grant gives, for each right of the scope that it covers, a grant with its own limits and those of the
 * scope together.
 */
export const narrowGrants = (grants: readonly Grant[], { rights, planId }: KeyScope): Grant[] =>
  grants.flatMap(grant =>
    rights.flatMap(right => {
      if (!covers(grant.right, right)) return []
      if (planId === undefined) return [{ ...grant, right }]
      const where = kindsOfPlans.includes(right[1]) ? conditionOfPlan(grant.where, planId) : undefined
      return where ? [{ ...grant, right, where }] : []
    }),
  )

/** The rights of keys that somebody with these grants can give away. */
export const rightsForKeys = (grants: readonly Grant[]): KeyRight[] =>
  keyRightsTo(kindsAmong(grants)).filter(right => grants.some(grant => covers(grant.right, right)))

const covers = ([ownVerb, ownKind]: Right, [verb, kind]: KeyRight): boolean =>
  ownKind === kind && (ownVerb === verb || includedVerbs[ownVerb].includes(verb))

/** The condition with the plan as a further part; undefined where nothing meets both. */
const conditionOfPlan = (where: Condition | undefined, planId: string): Condition | undefined => {
  if (where?.plans && !where.plans.includes(planId)) return undefined
  return { ...where, plans: [planId] }
}
