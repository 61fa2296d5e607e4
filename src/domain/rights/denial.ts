import { publicId } from './public-id.ts'
import { type RecordPlace, reaches } from './reach.ts'
import type { RegisterWords } from './register-words.ts'
import { type Condition, fieldsOf, type JacanaRight, type Person, type Right, scopeOf } from './right.ts'
import { jacanaRules, type RightsRules } from './rights-rules.ts'
import type { RoleName } from './roles.ts'
import { rolesWith } from './roles-with.ts'

/**
 * Why a person may not do something, by the one reason that decides, and which roles may.
 * - `signIn`: nobody has signed in.
 * - `role`: none of the person's roles gives the right.
 * - `reach`: the right is limited to other records; `reach` says to which.
 * - `field`: the right is limited to other fields; `fields` are the refused ones.
 */
export type Denial = {
  right: Right
  roles: readonly RoleName[]
  /** The words of the register that the right is about. */
  register?: RegisterWords
} & (
  | { reason: 'signIn' | 'role' }
  | { reason: 'reach'; reach: readonly Condition[] }
  | { reason: 'field'; fields: readonly string[]; allowedFields: readonly string[] }
)

/** What a right is used on: the place of the record, and the fields; without fields, all of them. */
export type RightUse = { place?: RecordPlace; fields?: readonly string[] }

/**
 * Why a person may not do this; undefined where they may. It never says whether a record exists.
 * A right to records of a register needs the rules that know registers.
 */
export function denialOf(person: Person, right: JacanaRight, use?: RightUse): Denial | undefined
export function denialOf(person: Person, right: Right, use: RightUse, rules: RightsRules): Denial | undefined
export function denialOf(
  person: Person,
  right: Right,
  use: RightUse = {},
  rules: RightsRules = jacanaRules,
): Denial | undefined {
  const register = rules.wordsOf(right[1])
  const about = { right, ...(register && { register }) }
  const scope = scopeOf(person, right)
  if (scope === false)
    return {
      ...about,
      reason: person.id === publicId ? 'signIn' : 'role',
      roles: rolesWith(right, rules.table),
    }
  if (use.place && !reaches(scope, use.place))
    return {
      ...about,
      reason: 'reach',
      reach: scope === true ? [] : scope,
      roles: rolesWith(right, rules.table, ({ where }) => !where),
    }
  // A grant for some fields everywhere must not lend its reach to one for all fields somewhere.
  const { place } = use
  const grants = person.grants.filter(({ where }) => !where || !place || reaches([where], place))
  const allowed = fieldsOf({ ...person, grants }, right)
  if (allowed === true) return undefined
  const fields = use.fields?.filter(field => !allowed.has(field))
  if (fields?.length === 0) return undefined
  return {
    ...about,
    reason: 'field',
    fields: fields ?? [],
    allowedFields: [...allowed],
    roles: rolesWith(
      right,
      rules.table,
      grant => !grant.fields || (fields?.every(field => grant.fields?.includes(field)) ?? false),
    ),
  }
}
