import type { Person } from '#domain/rights/right.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { hasOpenLinkOfOthers } from '#store/people/guest-links.ts'
import { listHoldings } from '#store/people/holdings.ts'
import { findMember } from '#store/people/people.ts'
import { listAssignments, type RoleHolder } from '#store/people/role-assignments.ts'

import { dayOf } from '../day-of.ts'
import { sendInvitation } from './send-invitation.ts'

/**
 * Mails new links to those who were invited and now have the roles of a person or a post. Whoever invited
 * them saw the first link, and with it could come in as somebody with more rights than their own.
 */
export const renewInvitations = async (
  tx: Transaction,
  holder: RoleHolder,
  { by, now }: { by: Person; now: Date },
): Promise<void> => {
  if ((await listAssignments(tx, holder)).length === 0) return
  for (const id of await peopleOf(tx, holder, dayOf(now))) {
    const member = await findMember(tx, id)
    if (member?.state !== 'invited' || member.kind !== 'person') continue
    // Whoever gives the roles may know the link that leads to them.
    if (await hasOpenLinkOfOthers(tx, { purpose: 'invitation', personId: id }, by.id))
      await sendInvitation(tx, member, { by, now })
  }
}

const peopleOf = async (tx: Transaction, { kind, id }: RoleHolder, day: string): Promise<string[]> => {
  if (kind === 'person') return [id]
  const holdings = await listHoldings(tx, { postId: id })
  const ahead = holdings.filter(({ lastDay }) => lastDay === undefined || lastDay >= day)
  return [...new Set(ahead.map(({ personId }) => personId))]
}
