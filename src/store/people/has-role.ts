import { type RawBuilder, sql } from 'kysely'

import type { RoleName } from '#domain/rights/roles.ts'

/**
 * The SQL condition that a row of `person` has one of these roles on a day (ISO 8601): by themselves, or by a
 * post that is not ended and that they hold on that day, also as a stand-in.
 */
export const hasRoleOn = (roles: readonly RoleName[], day: RawBuilder<string>): RawBuilder<boolean> => sql`
  exists (
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
