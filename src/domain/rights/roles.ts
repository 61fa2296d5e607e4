import type { PostName } from '../people/secretariat-post.ts'
import type { Condition, Grant, Right, SubjectKind, Verb } from './right.ts'

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

/** A right of a role. */
export type RoleGrant = { right: Right; where?: OwnLimit; fields?: readonly string[] }

const may = (verbs: readonly Verb[], kinds: readonly SubjectKind[], limit: Omit<RoleGrant, 'right'> = {}) =>
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

/** The rights of each role. */
export const roleGrants: Readonly<Record<RoleName, readonly RoleGrant[]>> = {
  administrator: [
    ...staff,
    ...may(everything, ['person', 'post', 'role', 'link', 'mail', 'installation']),
    ...may(['read', 'export'], ['audit']),
  ],
  planner: [
    ...staff,
    ...may(everything, ['plan', 'progress', 'note', 'import', 'version', 'paper', 'publication', 'link']),
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

/** What fills the limits of a person's rights. */
export type OwnFacts = { personId: string; posts: readonly PostName[]; roles: readonly HeldRole[] }

/** The grants of a person, from their roles and posts. */
export const grantsOf = ({ personId, posts, roles }: OwnFacts): Grant[] =>
  roles.flatMap(({ role, sections }) =>
    roleGrants[role].map(({ right, where, fields }) => ({
      right,
      ...(where && { where: ownCondition[where]({ personId, posts, sections }) }),
      ...(fields && { fields }),
      role,
    })),
  )

type OwnParts = { personId: string; posts: readonly PostName[]; sections: readonly string[] }

const ownCondition: Record<OwnLimit, (own: OwnParts) => Condition> = {
  published: () => ({ published: true }),
  ownPosts: ({ posts }) => ({ posts }),
  ownFunctions: ({ sections }) => ({ sections }),
  self: ({ personId }) => ({ people: [personId] }),
}
