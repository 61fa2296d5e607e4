import { sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'

import type { Transaction } from '../engine/transaction.ts'

/**
 * Demands that somebody is still an administrator, at the end of a change of people, posts or roles.
 * For whoever signs in, people of the example do not count: nobody can sign in as one of them.
 * @throws Refusal lastAdministrator
 */
export const demandAdministrator = async (
  tx: Transaction,
  { day, by }: { day: string; by: string },
): Promise<void> => {
  // Two administrators who take the role from one another at once would each still see the other.
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(tx.db)
  const { rows } = await sql<{ has: boolean }>`
    select exists (
      select from person
      where state = 'active' and name is not null
        and (kind = 'person' or kind = 'demo' and not exists (
          select from person where id = ${by} and kind = 'person'
        ))
        and exists (
          select from role_assignment
          where role = 'administrator' and (
            role_assignment.person_id = person.id
            or post_id in (
              select post_id from post_holding
              join secretariat_post on secretariat_post.id = post_id and ended_at is null
              where post_holding.person_id = person.id
                and first_day <= ${day} and (last_day is null or last_day >= ${day})
            )
          )
        )
    ) as has`.execute(tx.db)
  if (!rows[0]?.has) throw new Refusal('lastAdministrator')
}
