import { type Kysely, type Selectable, sql } from 'kysely'

import type { Language } from '#domain/language.ts'
import type { MailReason, MailState } from '#domain/notices/mail.ts'
import type { MailNotice } from '#domain/notices/notice-values.ts'
import type { MailRhythm } from '#domain/notices/rhythm.ts'

import type { Tables } from '../engine/tables.ts'
import type { Vault } from '../engine/vault.ts'
import type { SentJournal } from './sent-journal.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

/** A mail that is being sent: its notices, opened, and the token by which its reader declines such mail. */
export type OpenMail = {
  id: string
  address: string
  language: Language
  zone: string
  messageId: string
  attempts: number
  rhythm: MailRhythm
  notices: readonly MailNotice[]
  unsubscribeToken?: string
}

/** What became of an attempt. A mail that waits is tried again at `dueAt`. */
export type Attempt =
  | { state: 'sent' }
  | { state: 'waiting'; reason: MailReason; dueAt: Date; isPerhapsTwice: boolean }
  | { state: Exclude<MailState, 'sent' | 'waiting' | 'sending'>; reason: MailReason }

/**
 * The mail that waits, for the one who sends it. Each call is committed by itself: that a mail is being sent
 * is on the disk before the mail server hears of it.
 */
export type Outbox = {
  /** Gives back the mails of programs that ended while they sent them. They may have been sent. */
  giveBack: (now: Date) => Promise<void>
  /** Takes the mail that is due longest, with all that is gathered in it; `host` ends its Message-ID. */
  take: (now: Date, host: string) => Promise<OpenMail | undefined>
  /** Says that a mail is still being sent. */
  prolong: (id: string, now: Date) => Promise<void>
  /** Records what became of an attempt. What was sent loses its content. */
  record: (id: string, attempt: Attempt, now: Date) => Promise<void>
  /** Empties mail that failed long ago, and deletes what was sent longer ago. */
  cleanUp: (now: Date) => Promise<void>
}

/** The milliseconds after which a mail that is being sent counts as cut off, unless it is prolonged. */
export const sendingPatience = 60_000

const day = 86_400_000

/** The days for which the content of mail that failed stays readable, and those for which its row stays. */
const daysKept = { content: 30, row: 365 }

type Db = Kysely<Tables>

/**
 * Who else sends, and what is known of mails that a crash cut off. `isAlone`: only this program sends, so
 * what is being sent at its start is cut off.
 */
type Sending = { isAlone: boolean; journal?: SentJournal | undefined }

/** The outbox of a database. */
export const createOutbox = (db: Db, vault: Vault, { isAlone, journal }: Sending): Outbox => {
  let hasStarted = false
  return {
    giveBack: async now => {
      const isAny = isAlone && !hasStarted
      if (!hasStarted) {
        for (const id of journal?.notedIds() ?? []) await record(db, id, { state: 'sent' }, now)
        journal?.clear()
      }
      hasStarted = true
      await db
        .updateTable('mail')
        .set({ state: 'waiting', perhaps_twice: true, due_at: now })
        .where('state', '=', 'sending')
        .where('gathered_in', 'is', null)
        .$if(!isAny, query => query.where('due_at', '<=', now))
        .execute()
    },
    take: async (now, host) => {
      const row = await takeFirst(db, now, host)
      return row && openMail(vault, row, await gatheredRows(db, row, now))
    },
    prolong: async (id, now) => {
      const due_at = new Date(now.getTime() + sendingPatience)
      await db
        .updateTable('mail')
        .set({ due_at })
        .where('id', '=', id)
        .where('state', '=', 'sending')
        .execute()
    },
    record: async (id, attempt, now) => {
      if (attempt.state === 'sent') journal?.note(id)
      await record(db, id, attempt, now)
      if (attempt.state === 'sent') journal?.clear()
    },
    cleanUp: async now => {
      const before = (days: number) => new Date(now.getTime() - days * day)
      const isDone = sql`(select id from mail where state in ('failed', 'bounced'))`
      await sql`
        update mail set content = null
        where content is not null and written_at < ${before(daysKept.content)}
          and coalesce(gathered_in, id) in ${isDone}`.execute(db)
      await db
        .deleteFrom('mail')
        .where('state', 'in', ['sent', 'failed', 'bounced'])
        .where('written_at', '<', before(daysKept.row))
        .execute()
    },
  }
}

type MailRow = Selectable<Tables['mail']>

// Programs that take at the same time pass over one another's rows.
const takeFirst = async (db: Db, now: Date, host: string): Promise<MailRow | undefined> => {
  const { rows } = await sql<MailRow>`
    update mail
    set state = 'sending', attempts = attempts + 1, due_at = ${new Date(now.getTime() + sendingPatience)},
      message_id = coalesce(message_id, '<' || id || '@' || ${host}::text || '>')
    where id = (
      select id from mail where state = 'waiting' and gathered_in is null and due_at <= ${now}
      order by due_at, id limit 1 for update skip locked
    )
    returning *`.execute(db)
  return rows[0]
}

/** The most notices in one mail; the others come in the next. */
const mostGathered = 100

const gatheredRows = async (db: Db, mail: MailRow, now: Date): Promise<MailRow[]> => {
  if (mail.rhythm === 'atOnce' || mail.person_id === null) return []
  // What an earlier attempt gathered stays together, so that a second copy says the same as the first.
  if (mail.attempts === 1)
    await sql`
      update mail set gathered_in = ${mail.id}
      where id in (
        select id from mail
        where person_id = ${mail.person_id} and rhythm = ${mail.rhythm} and address = ${mail.address}
          and state = 'waiting' and gathered_in is null and due_at <= ${now}
        order by due_at, id limit ${mostGathered - 1} for update skip locked
      )`.execute(db)
  return db
    .selectFrom('mail')
    .selectAll()
    .where('gathered_in', '=', mail.id)
    .orderBy('id')
    .limit(mostGathered)
    .execute()
}

const openMail = (vault: Vault, mail: MailRow, gathered: readonly MailRow[]): OpenMail => {
  const notices = [mail, ...gathered].flatMap(row => openNotice(vault, row) ?? [])
  const token = unsubscribeToken(vault, mail.person_id, notices)
  return {
    id: mail.id,
    address: mail.address,
    language: mail.language,
    zone: mail.zone,
    messageId: mail.message_id ?? '',
    attempts: mail.attempts,
    rhythm: mail.rhythm,
    notices,
    ...(token !== undefined && { unsubscribeToken: token }),
  }
}

const openNotice = (vault: Vault, { notice, content }: MailRow): MailNotice | undefined => {
  const values = content === null ? undefined : vault.open(content)
  // `writeMail` stored values of this kind.
  return values === undefined ? undefined : { kind: notice, values: JSON.parse(values) }
}

const record = async (db: Db, id: string, attempt: Attempt, now: Date): Promise<void> => {
  switch (attempt.state) {
    case 'sent':
      await sql`
        update mail set state = 'sent', content = null, reason = null, sent_at = ${now}
        where id = ${id} or gathered_in = ${id}`.execute(db)
      return
    case 'waiting':
      // A mail whose reader left or was erased while the mail server was asked is closed.
      await sql`
        update mail
        set state = 'waiting', reason = ${attempt.reason}, due_at = ${attempt.dueAt},
          perhaps_twice = perhaps_twice or ${attempt.isPerhapsTwice}
        where id = ${id} and state = 'sending'`.execute(db)
      return
    case 'failed':
      await sql`update mail set state = 'failed', reason = ${attempt.reason} where id = ${id}`.execute(db)
      return
    case 'bounced':
      await sql`
        with bounced as (
          update mail set state = 'bounced', reason = ${attempt.reason} where id = ${id} returning address
        )
        insert into bounced_address (address, reason, bounced_at)
        select address, ${attempt.reason}, ${now}::timestamptz from bounced where address <> ''
        on conflict (address) do update
        set reason = excluded.reason, bounced_at = excluded.bounced_at`.execute(db)
  }
}
