import { isNoticeKind, noticeKinds } from '#domain/notices/notice-kinds.ts'
import type { MailNotice, NoticeKind } from '#domain/notices/notice-values.ts'

import type { Reader } from '../engine/transaction.ts'
import type { Vault } from '../engine/vault.ts'

/** What a token declines: kinds of notice, for a person. */
export type Unsubscribing = { personId: string; kinds: readonly NoticeKind[] }

/** A signed token that declines all of these notices that can be declined; undefined where none can. */
export const unsubscribeToken = (
  vault: Vault,
  personId: string | null,
  notices: readonly MailNotice[],
): string | undefined => {
  const kinds = [...new Set(notices.map(({ kind }) => kind))].filter(kind => !noticeKinds[kind].isOwed)
  if (personId === null || kinds.length === 0) return undefined
  return vault.sign(JSON.stringify([personId, ...kinds]))
}

/**
 * What a token declines; undefined where we did not sign it. It holds for ever, because old mail is read too.
 */
export const readUnsubscribeToken = (reader: Reader, token: string): Unsubscribing | undefined => {
  const text = reader.vault.verify(token)
  if (text === undefined) return undefined
  const [personId = '', ...kinds]: string[] = JSON.parse(text)
  return { personId, kinds: kinds.filter(isNoticeKind).filter(kind => !noticeKinds[kind].isOwed) }
}
