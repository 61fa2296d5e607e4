import { sql } from 'kysely'

import type { Transaction } from '../engine/transaction.ts'
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
