import { sql } from 'kysely'

import type { StaffMember } from '#domain/people/staff-member.ts'
import type { RoleName } from '#domain/rights/roles.ts'

import type { Transaction } from '../engine/transaction.ts'
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
  const hasRole = sql<boolean>`exists (
    select from role_assignment
    where role = any(${[...roles]}::text[]) and (
      role_assignment.person_id = person.id
      or post_id in (
        select post_id from post_holding
        join secretariat_post on secretariat_post.id = post_id and ended_at is null
        where post_holding.person_id = person.id
          and first_day <= ${day} and (last_day is null or last_day >= ${day})
      )
    )
  )`
  const rows = await tx.db
    .selectFrom('person')
    .selectAll()
    .where('kind', '=', 'person')
    .where('state', '=', 'active')
    .where(hasRole)
    .orderBy('id')
    .limit(mostPeople)
    .execute()
  return rows.flatMap(memberOf)
}
