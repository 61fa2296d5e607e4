import type { Condition, Person, Right } from './right.ts'
import type { RecordPlace } from './reach.ts'
import { fieldsOf, scopeOf } from './right.ts'
import { gives } from './rights-matrix.ts'
import { publicPerson } from './public-person.ts'
import { reaches } from './reach.ts'
import { type RoleGrant, roleGrants, type RoleName, roleNames } from './roles.ts'

/**
 * Why a person may not do something, by the one reason that decides, and which roles may.
 * - `signIn`: nobody has signed in.
 * - `role`: none of the person's roles gives the right.
 * - `reach`: the right is limited to other records; `reach` says to which.
 * - `field`: the right is limited to other fields; `fields` are the refused ones.
 */
export type Denial = { right: Right; roles: readonly RoleName[] } & (
  | { reason: 'signIn' | 'role' }
  | { reason: 'reach'; reach: readonly Condition[] }
  | { reason: 'field'; fields: readonly string[]; allowedFields: readonly string[] }
)

/** What a right is used on: the place of the record, and the fields; without fields, all of them. */
export type RightUse = { place?: RecordPlace; fields?: readonly string[] }

/** Why a person may not do this; undefined where they may. It never says whether a record exists. */
export const denialOf = (person: Person, right: Right, use: RightUse = {}): Denial | undefined => {
  const scope = scopeOf(person, right)
  if (scope === false)
    return { right, reason: person.id === publicPerson.id ? 'signIn' : 'role', roles: rolesWith(right) }
  if (use.place && !reaches(scope, use.place))
    return {
      right,
      reason: 'reach',
      reach: scope === true ? [] : scope,
      roles: rolesWith(right, ({ where }) => !where),
    }
  // A grant for some fields everywhere must not lend its reach to one for all fields somewhere.
  const { place } = use
  const grants = person.grants.filter(({ where }) => !where || !place || reaches([where], place))
  const allowed = fieldsOf({ ...person, grants }, right)
  if (allowed === true) return undefined
  const fields = use.fields?.filter(field => !allowed.has(field))
  if (fields?.length === 0) return undefined
  return {
    right,
    reason: 'field',
    fields: fields ?? [],
    allowedFields: [...allowed],
    roles: rolesWith(
      right,
      grant => !grant.fields || (fields?.every(field => grant.fields?.includes(field)) ?? false),
    ),
  }
}

/** The roles with a right, by grants that pass; the public is no role that somebody gives. */
const rolesWith = (right: Right, passes: (grant: RoleGrant) => boolean = () => true): RoleName[] =>
  roleNames.filter(
    role =>
      role !== 'publicReader' && roleGrants[role].some(grant => gives(grant.right, right) && passes(grant)),
  )
