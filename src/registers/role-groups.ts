import type { RoleName } from '#domain/rights/roles.ts'

/** The roles of everybody who works in the Secretariat. */
export const staffRoles: readonly RoleName[] = [
  'administrator',
  'planner',
  'lead',
  'headOfFunction',
  'financeOfficer',
  'translator',
  'humanResources',
  'staffReader',
]

/** The roles of those who work outside, and of everybody who has not signed in. */
export const outsideRoles: readonly RoleName[] = ['committeeMember', 'publicReader']

/** The roles that advisers and others have by their posts. */
export const postRoles: readonly RoleName[] = ['lead', 'headOfFunction']
