import type { Generated } from 'kysely'

import type { Language } from '#domain/language.ts'
import type { MailReason, MailState } from '#domain/notices/mail.ts'
import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { MailRhythm, Rhythm } from '#domain/notices/rhythm.ts'

/** The tables of mail: the outbox, what people choose, and addresses that came back. */
export type MailTables = {
  mail: {
    id: string
    notice: NoticeKind
    person_id: string | null
    address: string
    language: Language
    zone: string
    rhythm: MailRhythm
    content: string | null
    state: MailState
    perhaps_twice: Generated<boolean>
    attempts: Generated<number>
    reason: MailReason | null
    message_id: string | null
    gathered_in: string | null
    written_at: Date
    due_at: Date
    sent_at: Date | null
  }
  notice_choice: { person_id: string; notice: string; rhythm: Rhythm }
  bounced_address: { address: string; reason: MailReason; bounced_at: Date }
}
