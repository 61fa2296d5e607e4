import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { Rhythm } from '#domain/notices/rhythm.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** The rhythms that a person chose, by the kind of notice. */
export const choicesOf = async (reader: Reader, personId: string): Promise<Map<string, Rhythm>> => {
  const rows = await reader.db
    .selectFrom('notice_choice')
    .select(['notice', 'rhythm'])
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map(({ notice, rhythm }) => [notice, rhythm]))
}

/** Stores how often a person wants some kinds of notice. */
export const saveChoices = async (
  tx: Transaction,
  personId: string,
  choices: ReadonlyMap<NoticeKind, Rhythm>,
): Promise<void> => {
  if (choices.size === 0) return
  await tx.db
    .insertInto('notice_choice')
    .values([...choices].map(([notice, rhythm]) => ({ person_id: personId, notice, rhythm })))
    .onConflict(conflict =>
      conflict.columns(['person_id', 'notice']).doUpdateSet(row => ({ rhythm: row.ref('excluded.rhythm') })),
    )
    .execute()
}
