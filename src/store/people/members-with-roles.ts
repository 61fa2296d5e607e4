import { sql } from 'kysely'

import type { StaffMember } from '#domain/people/staff-member.ts'
import type { RoleName } from '#domain/rights/roles.ts'

import type { Transaction } from '../engine/transaction.ts'
import { hasRoleOn } from './has-role.ts'
import { memberOf, mostPeople } from './people.ts'

/**
 * The active people who sign in and have one of these roles on a day (ISO 8601), by themselves or by a post.
 * At most `mostPeople`. Whom a change tells something is not limited by what its author may read.
 */
export const listMembersWithRoles = async (
  tx: Transaction,
  roles: readonly RoleName[],
  day: string,
): Promise<StaffMember[]> => {
  const rows = await tx.db
    .selectFrom('person')
    .selectAll()
    .where('kind', '=', 'person')
    .where('state', '=', 'active')
    .where(hasRoleOn(roles, sql`${day}::text`))
    .orderBy('id')
    .limit(mostPeople)
    .execute()
  return rows.flatMap(memberOf)
}
