import type { RoleName } from './roles.ts'

/**
 * A role that somebody gave to a post, or to one person. `sections` are the functions of a head of function.
 */
export type RoleAssignment = {
  id: string
  role: RoleName
  sections: readonly string[]
  givenAt: Date
  givenBy: string
} & ({ postId: string } | { personId: string })
