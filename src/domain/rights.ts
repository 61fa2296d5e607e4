/** What a right is about: a kind of record. `installation` is Jacana itself, with its log and its database. */
export type SubjectKind = 'plan' | 'progress' | 'import' | 'audit' | 'installation'

/** What may be done to a kind of record. */
export type Right = readonly [verb: 'read' | 'change', kind: SubjectKind]

/** The records that a right holds for: those of these plans, by id. */
export type Condition = { plans: readonly string[] }

/** How far a right reaches: everywhere, nowhere, or as far as a condition says. */
export type Scope = boolean | Condition

/** A right that somebody has; `where` narrows it, and without it the right holds everywhere. */
export type Grant = { right: Right; where?: Condition }

/** A person who acts, or a program in its own name, with all that this person may do. */
export type Person = { id: string; name: string; grants: readonly Grant[] }

/**
 * How far a person's right reaches. Several grants of one right add up, and who may change may read.
 * A condition is for the store, which adds it to its queries: what is out of scope is not found.
 */
export const scopeOf = (person: Person, [verb, kind]: Right): Scope => {
  const grants = person.grants.filter(
    ({ right }) => right[1] === kind && (right[0] === verb || right[0] === 'change'),
  )
  if (grants.length === 0) return false
  const conditions = grants.flatMap(({ where }) => where ?? [])
  if (conditions.length < grants.length) return true
  return { plans: [...new Set(conditions.flatMap(({ plans }) => plans))] }
}

/** Every right there is, held everywhere. */
const everyGrant: readonly Grant[] = (
  ['plan', 'progress', 'import', 'audit', 'installation'] as const
).map(kind => ({ right: ['change', kind] as const }))

/** The one person of an installation without sign-in, made for each request; may do everything. */
export const createLocalPlanner = (): Person => ({ id: 'planner', name: 'Planner', grants: everyGrant })
