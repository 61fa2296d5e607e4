/**
 * A kind of record that rights are about. `installation` is Jacana itself: its audit log and its database.
 */
export type SubjectKind = 'plan' | 'progress' | 'import' | 'audit' | 'installation'

/** A right: what may be done, and to which kind of record. */
export type Right = readonly [verb: 'read' | 'change', kind: SubjectKind]

/** The records that a right is limited to: those of these plans, by id. */
export type Condition = { plans: readonly string[] }

/** How far a right reaches: everywhere, nowhere, or as far as a condition allows. */
export type Scope = boolean | Condition

/** A right that a person has. `where` limits it; without it the right holds everywhere. */
export type Grant = { right: Right; where?: Condition }

/** A person, or a program acting in its own name, with their rights. */
export type Person = { id: string; name: string; grants: readonly Grant[] }

/**
 * How far a person's right reaches. Several grants of one right add up, and a right to change includes the
 * right to read. The store adds the condition to its queries: what is out of scope is not found.
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

/** All rights, without limits. */
const everyGrant: readonly Grant[] = (['plan', 'progress', 'import', 'audit', 'installation'] as const).map(
  kind => ({ right: ['change', kind] as const }),
)

/** The only person of an installation without sign-in, who may do everything. */
export const createLocalPlanner = (): Person => ({ id: 'planner', name: 'Planner', grants: everyGrant })
