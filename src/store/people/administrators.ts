import { type RawBuilder, sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import { hasRoleOn } from './has-role.ts'

/** When somebody must be an administrator: from this day on (ISO 8601), for whoever makes a change. */
type AdministratorsOf = { day: string; by: string }

/**
 * Demands that somebody is still an administrator, at the end of a change of people, posts or roles.
 * @throws Refusal lastAdministrator
 */
export const demandAdministrator = async (tx: Transaction, of: AdministratorsOf): Promise<void> => {
  if (!(await isAdministeredFrom(tx, of))) throw new Refusal('lastAdministrator')
}

/**
 * Whether somebody is an administrator on a day and on each later one, as far as is known by now. Whoever has
 * the role by a post has it until the last day there; somebody who is only invited may never come.
 * For whoever signs in, people of the example do not count: nobody can sign in as one of them.
 */
export const isAdministeredFrom = async (
  tx: Transaction,
  { day, by }: AdministratorsOf,
): Promise<boolean> => {
  // Two administrators who take the role from one another at once would each still see the other.
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(tx.db)
  const { rows } = await sql<{ has: boolean }>`
    with days as (
      select ${day}::text as day
      union
      select to_char(last_day::date + 1, 'YYYY-MM-DD') from post_holding
      where last_day >= ${day}
        and post_id in (select post_id from role_assignment where role = 'administrator')
    )
    select not exists (
      select from days where not exists (
        select from person
        where ${administersOn(sql`days.day`)}
          and (kind = 'person' or kind = 'demo' and not exists (
            select from person where id = ${by} and kind = 'person'
          ))
      )
    ) as has`.execute(tx.db)
  return rows[0]?.has === true
}

/** Whether somebody who can sign in is an administrator on a day (ISO 8601). */
export const hasAdministrator = async (reader: Reader, day: string): Promise<boolean> => {
  const { rows } = await sql<{ has: boolean }>`
    select exists (
      select from person where kind = 'person' and ${administersOn(sql`${day}::text`)}
    ) as has`.execute(reader.db)
  return rows[0]?.has === true
}

/** The SQL condition that a row of `person` administers on a day. */
const administersOn = (day: RawBuilder<string>): RawBuilder<boolean> =>
  sql`person.state = 'active' and person.name is not null and ${hasRoleOn(['administrator'], day)}`
