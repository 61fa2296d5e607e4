import type { PostName } from '../people/secretariat-post.ts'

/**
 * The kinds of record that Jacana itself has, beside those of registers. `history` is the part of the audit
 * log that is about plans, and `installation` is Jacana itself: its settings and its database.
 */
export const jacanaKinds = [
  'plan',
  'progress',
  'note',
  'import',
  'version',
  'paper',
  'publication',
  'history',
  'person',
  'post',
  'role',
  'link',
  'mail',
  'audit',
  'installation',
] as const

/** A kind of record that Jacana itself has. */
export type JacanaKind = (typeof jacanaKinds)[number]

/** The records of a register, by its name: `records:trainings`. */
export type RecordsKind = `records:${string}`

/** A kind of record that rights are about. */
export type SubjectKind = JacanaKind | RecordsKind

/** The verbs of rights. `export` is to take a copy away as a file. */
export const verbs = ['read', 'export', 'create', 'change', 'delete'] as const

/** What a right allows to do. */
export type Verb = (typeof verbs)[number]

/** A right: what may be done, and to which kind of record. */
export type Right = readonly [verb: Verb, kind: SubjectKind]

/** A right to what Jacana itself has, and not to the records of a register. */
export type JacanaRight = readonly [verb: Verb, kind: JacanaKind]

/** The verbs that each verb includes, beside itself. */
export const includedVerbs: Readonly<Record<Verb, readonly Verb[]>> = {
  read: [],
  export: ['read'],
  create: ['read'],
  change: ['read'],
  delete: ['read'],
}

/**
 * What the limits of rights to records are filled with: a person's posts, the Parties of their regions,
 * themselves.
 */
export type OwnRecords = 'ownPosts' | 'ownRegions' | 'self'

/** The records that a right is limited to. A record must meet every part of the condition. */
export type Condition = {
  /** Records of these plans, by id. */
  plans?: readonly string[]
  /** What is published: the content of published versions, and their papers. */
  published?: true
  /** Activities that one of these posts leads or supports. */
  posts?: readonly PostName[]
  /** Activities of the sections (functions) with these numbers, in any plan. */
  sections?: readonly string[]
  /** Records about these people, by id. */
  people?: readonly string[]
  /**
   * Records of a register whose field has one of these values; a field of a part is named `roles.party`.
   * `own` says what of the person's own the values are.
   */
  records?: { field: string; among: readonly string[]; own?: OwnRecords }
}

/** How far a right reaches: everywhere, nowhere, or to records that meet one of the conditions. */
export type Scope = boolean | readonly Condition[]

/**
 * A right that a person has. `where` limits its records, `fields` the fields that it is about; without them
 * it holds for all. `role` is where it comes from.
 */
export type Grant = { right: Right; where?: Condition; fields?: readonly string[]; role?: string }

/** A person, or a program acting in its own name, with their rights. */
export type Person = { id: string; name: string; grants: readonly Grant[] }

/**
 * How far a person's right reaches. Several grants of one right add up, and each verb includes others
 * (`includedVerbs`). The store adds the conditions to its queries: what is out of scope is not found.
 */
export const scopeOf = (person: Person, right: Right): Scope => {
  const grants = grantsFor(person, right)
  if (grants.length === 0) return false
  const conditions = grants.flatMap(({ where }) => where ?? [])
  return conditions.length < grants.length ? true : conditions
}

/** Whether a scope reaches published content alone. */
export const readsOnlyPublished = (scope: Scope): boolean =>
  typeof scope !== 'boolean' && scope.every(({ published }) => published === true)

/** The fields that a person's right covers; `true` for all of them. */
export const fieldsOf = (person: Person, right: Right): true | ReadonlySet<string> => {
  const grants = grantsFor(person, right)
  const fields = grants.flatMap(grant => grant.fields ?? [])
  return grants.some(grant => !grant.fields) ? true : new Set(fields)
}

/** Whether a person has a right to everything, by one grant without limits. */
export const mayEverywhere = (person: Person, right: Right): boolean =>
  grantsFor(person, right).some(({ where, fields }) => !where && !fields)

/** Whether a person has a right at least somewhere. */
export const mayAnywhere = (person: Person, right: Right): boolean => grantsFor(person, right).length > 0

const grantsFor = (person: Person, [verb, kind]: Right): Grant[] =>
  person.grants.filter(
    ({ right }) => right[1] === kind && (right[0] === verb || includedVerbs[right[0]].includes(verb)),
  )

/**
 * A person with every right to these kinds, without limits: the command line, whose user can read the
 * database anyway.
 */
export const createLocalPlanner = (kinds: readonly SubjectKind[] = jacanaKinds): Person => ({
  id: 'planner',
  name: 'Planner',
  grants: kinds.flatMap(kind => verbs.map(verb => ({ right: [verb, kind] as const }))),
})
