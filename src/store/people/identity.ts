import { sql } from 'kysely'

import type { OwnFacts } from '#domain/rights/roles.ts'

import type { Reader } from '../engine/transaction.ts'
import { isPersonInScope } from './person-scope.ts'

/** Who somebody is on a day: name, posts and roles, by themselves and by the posts. */
export type Identity = OwnFacts & { name: string }

/**
 * The identity of a person on a day (ISO 8601), in one statement. A post that has ended gives nothing.
 * Undefined where there is no such person, or the person has left or was erased.
 */
export const findIdentity = async (
  reader: Reader,
  personId: string,
  day: string,
): Promise<Identity | undefined> => {
  const { rows } = await sql<Omit<Identity, 'personId'>>`
    with held as (
      select post_id from post_holding
      join secretariat_post on secretariat_post.id = post_id and ended_at is null
      where person_id = ${personId} and first_day <= ${day} and (last_day is null or last_day >= ${day})
    )
    select
      name,
      (
        select coalesce(
          jsonb_agg(jsonb_build_object('code', code, 'qualifier', qualifier) order by code, qualifier),
          '[]'
        )
        from secretariat_post where id in (select post_id from held)
      ) as posts,
      (
        select coalesce(jsonb_agg(id order by code, qualifier), '[]')
        from secretariat_post where id in (select post_id from held)
      ) as "postIds",
      (
        select coalesce(jsonb_agg(jsonb_build_object('role', role, 'sections', sections)), '[]')
        from role_assignment
        where role_assignment.person_id = ${personId} or post_id in (select post_id from held)
      ) as roles
    from person
    where id = ${personId} and kind <> 'program' and state = 'active' and name is not null
      and ${isPersonInScope(reader.scope, 'person.id')}`.execute(reader.db)
  const [row] = rows
  return row && { personId, ...row }
}
