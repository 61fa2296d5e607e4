import type { Right } from './right.ts'
import { gives } from './rights-matrix.ts'
import { type RoleGrant, type RoleName, roleNames, type RoleTable } from './roles.ts'

/**
 * The roles that have a right by grants that pass. Nobody gives the role of the public, so it is left out.
 */
export const rolesWith = (
  right: Right,
  table: RoleTable,
  passes: (grant: RoleGrant) => boolean = () => true,
): RoleName[] =>
  roleNames.filter(
    role => role !== 'publicReader' && table[role].some(grant => gives(grant.right, right) && passes(grant)),
  )

/** The roles that give a right everywhere and for all fields, in their usual order. */
export const rolesWithAll = (right: Right, table: RoleTable): RoleName[] =>
  rolesWith(right, table, ({ where, fields }) => where === undefined && fields === undefined)
