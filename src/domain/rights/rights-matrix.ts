import { canonicalJson } from '../canonical-json.ts'
import { includedVerbs, type Right, verbs } from './right.ts'
import type { RightsRules } from './rights-rules.ts'
import { type RoleLimit, type RoleName, roleNames } from './roles.ts'

/** One way in which somebody has a right: within a limit, for some fields; without either, wholly. */
export type RightReach<Limit> = { where?: Limit; fields?: readonly string[] }

type AnyGrant<Limit> = RightReach<Limit> & { right: Right }

/**
 * The reaches in which these grants give a right: none where they do not, and a single one where it is whole.
 */
export const reachesOf = <Limit>(grants: readonly AnyGrant<Limit>[], right: Right): RightReach<Limit>[] => {
  const givers = grants.filter(grant => gives(grant.right, right))
  if (givers.some(({ where, fields }) => !where && !fields)) return [{}]
  const reaches = givers.map(({ where, fields }) => ({ ...(where && { where }), ...(fields && { fields }) }))
  return [...new Map(reaches.map(reach => [canonicalJson(reach), reach])).values()]
}

/** Whether a grant of one right gives another: the same, or one that its verb includes. */
export const gives = ([ownVerb, kind]: Right, [verb, about]: Right): boolean =>
  kind === about && (ownVerb === verb || includedVerbs[ownVerb].includes(verb))

/** A row of "Who may do what": a right, and how each role has it. */
export type MatrixRow = {
  right: Right
  reaches: Readonly<Record<RoleName, readonly RightReach<RoleLimit>[]>>
}

/** Every right that some role has by these rules, in the order of kinds and verbs. */
export const rightsMatrix = ({ kinds, table }: Pick<RightsRules, 'kinds' | 'table'>): MatrixRow[] => {
  const grants = roleNames.flatMap(role => table[role].map(grant => ({ ...grant, role })))
  const byKind = Map.groupBy(grants, ({ right: [, kind] }) => kind)
  return kinds
    .flatMap(kind => verbs.map((verb): Right => [verb, kind]))
    .map(right => {
      const byRole = Map.groupBy(byKind.get(right[1]) ?? [], ({ role }) => role)
      const reaches = roleNames.map(role => [role, reachesOf(byRole.get(role) ?? [], right)] as const)
      return { right, reaches: Object.fromEntries(reaches) as unknown as MatrixRow['reaches'] }
    })
    .filter(({ reaches }) => Object.values(reaches).some(each => each.length > 0))
}
