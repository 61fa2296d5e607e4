import { sql } from 'kysely'

import type { Transaction } from '../engine/transaction.ts'

/**
 * Erases what mail knows of a person: the content and the address of each mail, what came back, and the
 * choices. That a mail was written, and when, stays. A mail that waits is closed, so that nobody sends it.
 */
export const eraseMailOf = async (
  tx: Transaction,
  { id, addresses }: { id: string; addresses: readonly string[] },
): Promise<void> => {
  await sql`
    update mail
    set address = '', content = null,
      state = case when state in ('waiting', 'sending') then 'failed' else state end
    where person_id = ${id} or address = any(${addresses})`.execute(tx.db)
  await tx.db.deleteFrom('notice_choice').where('person_id', '=', id).execute()
  await sql`delete from bounced_address where address = any(${addresses})`.execute(tx.db)
}
