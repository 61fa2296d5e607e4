import type { RoleName } from './roles.ts'

/** A group at the identity provider whose members get a role. */
export type GroupRole = { group: string; role: RoleName }

/** What an administrator decides about signing in. */
export type SignInRules = {
  /** The roles that demand a second factor. */
  secondFactorRoles: readonly RoleName[]
  groupRoles: readonly GroupRole[]
  version: number
}

/** The rules before anybody has decided. */
export const firstSignInRules: SignInRules = { secondFactorRoles: [], groupRoles: [], version: 0 }

/** Whether one of the roles demands a second factor. */
export const demandsSecondFactor = (
  { secondFactorRoles }: SignInRules,
  roles: readonly { role: RoleName }[],
): boolean => roles.some(({ role }) => secondFactorRoles.includes(role))

/** The roles that the groups of somebody give, each once. */
export const rolesOfGroups = ({ groupRoles }: SignInRules, groups: readonly string[]): RoleName[] => [
  ...new Set(groupRoles.flatMap(({ group, role }) => (groups.includes(group) ? role : []))),
]
