import type { Language } from '#domain/language.ts'

import { newId } from '../engine/new-id.ts'
import type { Transaction } from '../engine/transaction.ts'

/** A notice that waits to be sent. */
export type WaitingNotice = {
  kind: string
  personId?: string | undefined
  address: string
  language: Language
  zone?: string | undefined
  values: unknown
}

/** Stores a notice. Its values may hold a link, so the database cannot read them. */
export const insertNotice = async (tx: Transaction, notice: WaitingNotice, now: Date): Promise<void> => {
  await tx.db
    .insertInto('waiting_notice')
    .values({
      id: newId(),
      kind: notice.kind,
      person_id: notice.personId ?? null,
      address: notice.address,
      language: notice.language,
      zone: notice.zone ?? null,
      content: tx.vault.seal(JSON.stringify(notice.values)),
      written_at: now,
    })
    .execute()
}
