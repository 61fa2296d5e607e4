import type { NamedHolding, PostHolding } from '#domain/people/secretariat-post.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** The most holdings in a list. */
const mostHoldings = 5000

/** Which holdings to list: those of a post or of a person, and those in force on a day. */
type HoldingConditions = { postId?: string; personId?: string; day?: string }

/** The holdings of posts that meet the conditions, the newest first; at most `mostHoldings`. */
export const listHoldings = async (
  reader: Reader,
  { postId, personId, day }: HoldingConditions = {},
): Promise<NamedHolding[]> => {
  const rows = await reader.db
    .selectFrom('post_holding')
    .innerJoin('person', 'person.id', 'person_id')
    .selectAll('post_holding')
    .select(['person.name', 'person.state'])
    .$if(postId !== undefined, query => query.where('post_id', '=', postId ?? ''))
    .$if(personId !== undefined, query => query.where('person_id', '=', personId ?? ''))
    .$if(day !== undefined, query =>
      query
        .where('first_day', '<=', day ?? '')
        .where(eb => eb.or([eb('last_day', 'is', null), eb('last_day', '>=', day ?? '')])),
    )
    .orderBy('first_day', 'desc')
    .orderBy('post_holding.id', 'desc')
    .limit(mostHoldings)
    .execute()
  return rows.map(row => ({
    id: row.id,
    postId: row.post_id,
    personId: row.person_id,
    personName: row.name ?? undefined,
    hasLeft: row.state === 'left',
    kind: row.kind,
    firstDay: row.first_day,
    ...(row.last_day !== null && { lastDay: row.last_day }),
  }))
}

/** Stores new holdings of posts. */
export const insertHoldings = async (tx: Transaction, holdings: readonly PostHolding[]): Promise<void> => {
  if (holdings.length === 0) return
  await tx.db
    .insertInto('post_holding')
    .values(
      holdings.map(({ id, postId, personId, kind, firstDay, lastDay }) => ({
        id,
        post_id: postId,
        person_id: personId,
        kind,
        first_day: firstDay,
        last_day: lastDay ?? null,
      })),
    )
    .execute()
}

/** Stores the last day of a holding. */
export const updateLastDay = async (
  tx: Transaction,
  { id, lastDay }: Pick<PostHolding, 'id' | 'lastDay'>,
): Promise<void> => {
  await tx.db
    .updateTable('post_holding')
    .set({ last_day: lastDay ?? null })
    .where('id', '=', id)
    .execute()
}

/** Deletes a holding that was entered by mistake. */
export const deleteHolding = async (tx: Transaction, id: string): Promise<void> => {
  await tx.db.deleteFrom('post_holding').where('id', '=', id).execute()
}
