import { Refusal } from '#domain/refusal.ts'
import { readUnsubscribeToken, type Unsubscribing } from '#store/mail/unsubscribe-token.ts'
import type { Reader } from '#store/engine/transaction.ts'

/**
 * What the token of a mail declines.
 * @throws Refusal unsubscribeUnknown
 */
export const demandUnsubscribing = (reader: Reader, token: string): Unsubscribing => {
  const unsubscribing = readUnsubscribeToken(reader, token)
  if (!unsubscribing) throw new Refusal('unsubscribeUnknown')
  return unsubscribing
}
