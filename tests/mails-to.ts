import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { Store } from '#store/open-store.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/**
 * A mail of the outbox: its kind of notice, what it says, and how it is written. What was sent has no values.
 */
export type WrittenMail = {
  notice: NoticeKind
  personId: string | null
  language: string
  zone: string
  values: Readonly<Record<string, unknown>> & { link?: string }
}

/** The mails that were written to an address, the oldest first. */
export const mailsTo = (store: Store, address: string): Promise<WrittenMail[]> =>
  writeInTransaction(store, async tx => {
    const rows = await tx.db
      .selectFrom('mail')
      .selectAll()
      .where('address', '=', address)
      .orderBy('written_at')
      .orderBy('id')
      .execute()
    return rows.map(({ notice, person_id: personId, language, zone, content }) => ({
      notice,
      personId,
      language,
      zone,
      values: JSON.parse(content === null ? '{}' : (tx.vault.open(content) ?? '{}')),
    }))
  })
