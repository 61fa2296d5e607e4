import { canonicalJson } from '../canonical-json.ts'
import { kindsAmong } from './records-kind.ts'
import { type Condition, type Grant, type Right, verbs } from './right.ts'
import { gives, reachesOf, type RightReach } from './rights-matrix.ts'

/** A right as a person has it: wholly, within a limit, or for some fields. */
export type HeldRight = RightReach<Condition> & { right: Right }

/** What a person may do after a change of roles and not before, and the other way round. */
export type RightsDifference = { gains: readonly HeldRight[]; losses: readonly HeldRight[] }

/** The difference between two lists of grants of one person. */
export const rightsDifference = (before: readonly Grant[], after: readonly Grant[]): RightsDifference => ({
  gains: heldRights(after).filter(heldRight => !isWithinOf(heldRight, before)),
  losses: heldRights(before).filter(heldRight => !isWithinOf(heldRight, after)),
})

/** All rights of a person, one entry for each way in which they have it. */
export const heldRights = (grants: readonly Grant[]): HeldRight[] => {
  const byKind = Map.groupBy(grants, ({ right: [, kind] }) => kind)
  return kindsAmong(grants).flatMap(kind =>
    verbs.flatMap(verb =>
      reachesOf(byKind.get(kind) ?? [], [verb, kind]).map(reach => ({
        right: [verb, kind] as const,
        ...reach,
      })),
    ),
  )
}

const isWithinOf = ({ right, where, fields }: HeldRight, grants: readonly Grant[]): boolean =>
  grants.some(
    grant =>
      gives(grant.right, right) &&
      (!grant.where || (where !== undefined && isWithin(where, grant.where))) &&
      (!grant.fields || (fields?.every(field => grant.fields?.includes(field)) ?? false)),
  )

/** Whether all that meets one condition meets another, as far as their words tell. */
const isWithin = (one: Condition, other: Condition): boolean => {
  const [{ records, ...rest }, { records: most, ...more }] = [one, other]
  if (!records || !most) return canonicalJson(one) === canonicalJson(other)
  return (
    canonicalJson(rest) === canonicalJson(more) &&
    records.field === most.field &&
    records.among.every(value => most.among.includes(value))
  )
}
