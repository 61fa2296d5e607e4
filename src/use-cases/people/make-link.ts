import { type GuestLink, type GuestLinkPurpose, hoursOfLink } from '#domain/people/guest-link.ts'
import type { Language } from '#domain/language.ts'
import { guestLinkPath } from '#mail/mail-links.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertGuestLink } from '#store/people/guest-links.ts'

/** A new link: its address after the host, and its last moment. */
export type NewLink = { id: string; address: string; until: Date }

/** Makes a link that can be used once, for a purpose that is about a person or the installation. */
export const makeLink = async (
  tx: Transaction,
  wish: {
    purpose: GuestLinkPurpose
    object: GuestLink['object']
    may: string
    personId?: string
    email?: string
    language: Language
  },
  made: { by: string; now: Date },
): Promise<NewLink> => {
  const { purpose, object, may, personId, email, language } = wish
  const until = new Date(made.now.getTime() + hoursOfLink[purpose] * 3_600_000)
  const id = newId()
  const token = await insertGuestLink(tx, {
    id,
    purpose,
    object,
    may: [may],
    ...(personId !== undefined && { personId }),
    ...(email !== undefined && { email }),
    expiresAt: until,
    usesLeft: 1,
    madeAt: made.now,
    madeBy: made.by,
  })
  return { id, address: guestLinkPath(language, token), until }
}
