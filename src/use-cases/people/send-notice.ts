import type { Language } from '#domain/language.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { insertNotice } from '#store/people/waiting-notices.ts'

/** What people are told of by mail about their account. Instants are in ISO 8601; a link begins after the host. */
export type AccountNotice =
  | { kind: 'invitation'; values: { inviter: string; until: string; link: string } }
  | { kind: 'passwordReset'; values: { until: string; link: string } }
  | { kind: 'addressChange'; values: { newAddress: string; until: string; link: string } }
  | { kind: 'addressChanging'; values: { newAddress: string } }
  | { kind: 'newSignIn'; values: { at: string; browser: string; link: string } }

/** Whom a notice goes to, and in which language and time zone. */
export type NoticeReader = {
  id?: string | undefined
  address: string
  language: Language
  zone?: string | undefined
}

/** Writes a notice in the change's own transaction: a change that is undone tells nobody. */
export const sendNotice = (
  tx: Transaction,
  { kind, values }: AccountNotice,
  { id, ...reader }: NoticeReader,
  now: Date,
): Promise<void> => insertNotice(tx, { kind, values, personId: id, ...reader }, now)

/** A person as the reader of notices; undefined where nobody knows an address. */
export const noticeReaderOf = ({
  id,
  email,
  language = 'en',
  zone,
}: StaffMember): NoticeReader | undefined =>
  email === undefined ? undefined : { id, address: email, language, zone }
