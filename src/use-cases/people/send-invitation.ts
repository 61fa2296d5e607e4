import type { StaffMember } from '#domain/people/staff-member.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'

import { mailReaderOf } from './mail-reader.ts'
import { makeLink, type NewLink } from './make-link.ts'

/** Sends an invitation with a new link, which ends the earlier ones. */
export const sendInvitation = async (
  tx: Transaction,
  member: StaffMember,
  { by, now }: { by: Person; now: Date },
): Promise<NewLink> => {
  const { id, language = 'en' } = member
  const made = { by: by.id, now }
  await endGuestLinks(tx, { purpose: 'invitation', personId: id }, made)
  const link = await makeLink(
    tx,
    {
      purpose: 'invitation',
      object: { kind: 'person', id },
      may: 'choosePassword',
      personId: id,
      language,
    },
    made,
  )
  const reader = mailReaderOf(member)
  const values = { inviter: by.name, until: link.until.toISOString(), link: link.address }
  if (reader) await writeMail(tx, { kind: 'invitation', values }, reader, now)
  return link
}
