import { canonicalJson } from '../canonical-json.ts'
import { type Condition, type Grant, type Right, subjectKinds, verbs } from './right.ts'
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
export const heldRights = (grants: readonly Grant[]): HeldRight[] =>
  subjectKinds.flatMap(kind =>
    verbs.flatMap(verb =>
      reachesOf(grants, [verb, kind]).map(reach => ({ right: [verb, kind] as const, ...reach })),
    ),
  )

const isWithinOf = ({ right, where, fields }: HeldRight, grants: readonly Grant[]): boolean =>
  grants.some(
    grant =>
      gives(grant.right, right) &&
      (!grant.where || (where !== undefined && canonicalJson(grant.where) === canonicalJson(where))) &&
      (!grant.fields || (fields?.every(field => grant.fields?.includes(field)) ?? false)),
  )
