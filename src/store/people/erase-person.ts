import { sql } from 'kysely'

import type { Reader, Transaction } from '../engine/transaction.ts'
import { eraseOwner } from '../log/sealed-values.ts'

/**
 * Erases a person for ever: the name, the address, the sign-in, what the log has sealed, and the texts of
 * theirs that hold the name. Posts, reports and entries stay, with an erased person.
 */
export const erasePersonRows = async (
  tx: Transaction,
  person: { id: string; name: string },
  { at, by, day }: { at: Date; by: string; day: string },
): Promise<void> => {
  const { id, name } = person
  await sql`delete from auth.verification where position(${id} in value) > 0`.execute(tx.db)
  await sql`delete from auth."user" where id = ${id}`.execute(tx.db)
  await tx.db.deleteFrom('role_assignment').where('person_id', '=', id).execute()
  await sql`
    update post_holding set last_day = greatest(first_day, ${day})
    where person_id = ${id} and (last_day is null or last_day > ${day})`.execute(tx.db)
  await sql`
    update program_key set program = '', ended_by = case when ended_at is null then ${by} else ended_by end,
      ended_at = coalesce(ended_at, ${at})
    where person_id = ${id}`.execute(tx.db)
  await tx.db.updateTable('note').set({ author: '' }).where('author', '=', name).execute()
  await eraseOwner(tx, id, at)
  await sql`
    update person set email = null, language = null, zone = null, invited_at = null, last_sign_in_at = null,
      state = 'left', left_at = coalesce(left_at, ${at}), version = version + 1
    where id = ${id}`.execute(tx.db)
}

/** Whether nobody else of the same kind, active on this day, is an administrator while this person is. */
export const isLastAdministrator = async (
  reader: Reader,
  personId: string,
  day: string,
): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    select person.id from person
    where state = 'active' and name is not null
      and kind = (select kind from person where id = ${personId})
      and exists (
        select from role_assignment
        where role = 'administrator' and (
          role_assignment.person_id = person.id
          or post_id in (
            select post_id from post_holding
            where post_holding.person_id = person.id and first_day <= ${day}
              and (last_day is null or last_day >= ${day})
          )
        )
      )
    limit 2`.execute(reader.db)
  return rows.length === 1 && rows[0]?.id === personId
}
