import { type Kysely, sql } from 'kysely'

import type { Tries } from '#domain/people/sign-in.ts'

import type { Tables } from '../engine/tables.ts'
import type { Transaction } from '../engine/transaction.ts'

/** The tries of an installation, in its database, so that they hold for each program that serves it. */
export const createTries = (db: Kysely<Tables>, now: () => Date): Tries => ({
  take: async limits => {
    for (const { key, most, seconds } of limits) {
      const { count, until } = await countTry(db, key, { now: now(), seconds })
      // What is refused is no guess, so it does not count under the wider limits that follow.
      if (count > most) return Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000))
    }
    return undefined
  },
  giveBack: async limits => {
    const keys = limits.map(({ key }) => key)
    await db
      .updateTable('sign_in_try')
      .set(({ eb }) => ({ count: eb('count', '-', 1) }))
      .where('key', 'in', keys)
      .where('count', '>', 0)
      .execute()
  },
})

/** Forgets the tries under all keys that hold one of these texts, such as the id of a person. */
export const forgetTries = async (tx: Transaction, parts: readonly string[]): Promise<void> => {
  await sql`
    delete from sign_in_try where string_to_array(key, ' ') && ${parts}::text[]`.execute(tx.db)
}

const countTry = async (
  db: Kysely<Tables>,
  key: string,
  { now, seconds }: { now: Date; seconds: number },
): Promise<{ count: number; until: Date }> => {
  const until = new Date(now.getTime() + seconds * 1000)
  const { rows } = await sql<{ count: number; until: Date }>`
    insert into sign_in_try as t (key, count, until) values (${key}, 1, ${until})
    on conflict (key) do update set
      count = case when t.until <= ${now} then 1 else t.count + 1 end,
      until = case when t.until <= ${now} then excluded.until else t.until end
    returning count, until`.execute(db)
  const [row] = rows
  if (!row) throw new Error('A try was not counted')
  return row
}
