import {
  type GuestLink,
  type GuestLinkPurpose,
  refusalOfLinkState,
  stateOfLink,
} from '#domain/people/guest-link.ts'
import { Refusal } from '#domain/refusal.ts'
import { findLinkByToken, useGuestLink } from '#store/people/guest-links.ts'
import type { Reader, Transaction } from '#store/engine/transaction.ts'

/**
 * The link with this token, if it can be used for one of these purposes.
 * @throws Refusal linkUnknown, linkUsed, linkEnded, linkExpired
 */
export const demandOpenLink = async (
  reader: Reader,
  { token, purposes }: { token: string; purposes: readonly GuestLinkPurpose[] },
  now: Date,
): Promise<GuestLink> => {
  const link = await findLinkByToken(reader, token)
  if (!link || !purposes.includes(link.purpose)) throw new Refusal('linkUnknown')
  const state = stateOfLink(link, now)
  if (state !== 'open') throw new Refusal(refusalOfLinkState[state])
  return link
}

/**
 * Uses a link once.
 * @throws Refusal linkUsed where somebody else was faster
 */
export const takeLink = async (tx: Transaction, link: GuestLink, now: Date): Promise<void> => {
  if (!(await useGuestLink(tx, link.id, now))) throw new Refusal('linkUsed')
}
