import { demandRight } from './demand-right.ts'
import type { Person } from './right.ts'
import { rolesWith } from './roles-with.ts'
import { roleGrants, type RoleName } from './roles.ts'

/**
 * Demands the right to give roles from whoever lets somebody have these roles, where one of them gives roles
 * itself. Without it a person who fills posts or invites could become an administrator.
 * @throws Refusal notPermitted
 */
export const demandRoleGiver = (person: Person, roles: readonly RoleName[]): void => {
  const giving = rolesWith(['change', 'role'], roleGrants)
  if (roles.some(role => giving.includes(role))) demandRight(person, ['create', 'role'])
}
