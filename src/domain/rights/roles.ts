import { partiesOfRegions } from '../parties/parties.ts'
import { regionsCalled } from '../parties/regions.ts'
import type { PostName } from '../people/secretariat-post.ts'
import { sayRegion } from '../words/region-names.ts'
import type { Condition, Grant, JacanaKind, OwnRecords, Right, Verb } from './right.ts'

/** The roles of a secretariat. `publicReader` is everybody who has not signed in. */
export const roleNames = [
  'administrator',
  'planner',
  'lead',
  'headOfFunction',
  'financeOfficer',
  'translator',
  'humanResources',
  'staffReader',
  'committeeMember',
  'publicReader',
] as const

/** The name of a role. */
export type RoleName = (typeof roleNames)[number]

/** A limit of a right that each person fills with their own: posts, functions, or themselves. */
export type OwnLimit = 'published' | 'ownPosts' | 'ownFunctions' | 'self'

/**
 * A limit to the records of a register whose field has one of these values, or what is a person's own.
 * A field of a part is named `roles.party`, and one row is enough.
 */
export type RecordsLimit = { field: string; among: readonly string[] | OwnRecords }

/** A limit of a right of a role. */
export type RoleLimit = OwnLimit | RecordsLimit

/** A right of a role. */
export type RoleGrant = { right: Right; where?: RoleLimit; fields?: readonly string[] }

/** The rights of each role. */
export type RoleTable = Readonly<Record<RoleName, readonly RoleGrant[]>>

const may = (verbs: readonly Verb[], kinds: readonly JacanaKind[], limit: Omit<RoleGrant, 'right'> = {}) =>
  kinds.flatMap(kind => verbs.map((verb): RoleGrant => ({ right: [verb, kind], ...limit })))

/** What everybody reads who works in the secretariat. */
const staff: readonly RoleGrant[] = [
  ...may(['read', 'export'], ['plan', 'version', 'paper']),
  ...may(['read'], ['progress', 'note', 'publication', 'history', 'post']),
  ...may(['read', 'change', 'export'], ['person'], { where: 'self' }),
]

const everything: readonly Verb[] = ['read', 'export', 'create', 'change', 'delete']

/** The fields of an activity that a translator changes; the source language is the planner's. */
const translatedFields = ['text.translation'] as const

/** The rights of each role to what Jacana itself has; those to the records of registers come on top. */
export const roleGrants: RoleTable = {
  administrator: [
    ...staff,
    ...may(everything, ['person', 'post', 'role', 'link', 'mail', 'installation']),
    ...may(['read', 'export'], ['audit']),
  ],
  planner: [
    ...staff,
    ...may(everything, ['plan', 'progress', 'note', 'import', 'version', 'paper', 'publication']),
    ...may(['read'], ['person'], { fields: ['name', 'posts'] }),
  ],
  lead: [...staff, ...may(['create', 'change'], ['progress'], { where: 'ownPosts' })],
  headOfFunction: [...staff, ...may(['create', 'change'], ['progress'], { where: 'ownFunctions' })],
  financeOfficer: [...staff, ...may(['change'], ['plan'], { fields: ['funding'] })],
  translator: [...staff, ...may(['change'], ['plan'], { fields: translatedFields })],
  humanResources: [...staff, ...may(['read', 'create', 'change', 'export'], ['person', 'post'])],
  staffReader: staff,
  committeeMember: [
    ...may(['read', 'export'], ['plan', 'version', 'paper'], { where: 'published' }),
    ...may(['read', 'change', 'export'], ['person'], { where: 'self' }),
  ],
  publicReader: may(['read', 'export'], ['plan', 'version', 'paper'], { where: 'published' }),
}

/** How the rights of several roles become those of one person. */
export const roleMerge = {
  /** A person may do what any of their roles allows. */
  rights: 'any',
  /** A second factor is demanded where any of their roles demands it. */
  secondFactor: 'any',
} as const

/** A role that a person has, by themselves or by a post; a head of function has it for some functions. */
export type HeldRole = { role: RoleName; sections: readonly string[] }

/** What fills the limits of a person's rights. Without the ids of the posts no record is that of a post. */
export type OwnFacts = {
  personId: string
  posts: readonly PostName[]
  postIds?: readonly string[]
  roles: readonly HeldRole[]
}

/** The grants of a person, from their roles and posts, by a table of the rights of roles. */
export const grantsOf = (facts: OwnFacts, table: RoleTable = roleGrants): Grant[] => {
  const own = ownValues(facts)
  return facts.roles.flatMap(({ role, sections }) =>
    table[role].flatMap(({ right, where, fields }): Grant[] => {
      // Without a post for a region, a right to the Parties of one's own regions is none.
      if (typeof where === 'object' && typeof where.among === 'string' && own[where.among].length === 0)
        return []
      const condition =
        typeof where === 'string'
          ? ownCondition[where]({ ...facts, sections })
          : where && { records: recordsWithin(where, own) }
      return [{ right, ...(condition && { where: condition }), ...(fields && { fields }), role }]
    }),
  )
}

type OwnParts = { personId: string; posts: readonly PostName[]; sections: readonly string[] }

const ownCondition: Record<OwnLimit, (own: OwnParts) => Condition> = {
  published: () => ({ published: true }),
  ownPosts: ({ posts }) => ({ posts }),
  ownFunctions: ({ sections }) => ({ sections }),
  self: ({ personId }) => ({ people: [personId] }),
}

type OwnValues = Readonly<Record<OwnRecords, readonly string[]>>

/** What is a person's own in records: the Parties of the regions that their posts name, for one. */
const ownValues = ({ personId, posts, postIds = [] }: OwnFacts): OwnValues => ({
  ownPosts: postIds,
  ownRegions: partiesOfRegions(posts.flatMap(post => regionsCalled(sayRegion(post.qualifier, 'en')))),
  self: [personId],
})

const recordsWithin = ({ field, among }: RecordsLimit, own: OwnValues): Condition['records'] & object =>
  typeof among === 'string' ? { field, among: own[among], own: among } : { field, among }
