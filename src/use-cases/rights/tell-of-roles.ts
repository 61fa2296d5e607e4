import type { Person } from '#domain/rights/right.ts'
import { personPath } from '#mail/mail-links.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { findMember } from '#store/people/people.ts'
import { peopleWithRolesOf, type RoleHolder } from '#store/people/role-assignments.ts'

import { dayOf } from '../day-of.ts'
import { mailReaderOf } from '../people/mail-reader.ts'

/** Tells a person, or whoever has a post today, by mail that roles have changed. */
export const tellOfRoles = async (
  tx: Transaction,
  holder: RoleHolder,
  { by, now }: { by: Person; now: Date },
): Promise<void> => {
  for (const id of await peopleWithRolesOf(tx, holder, dayOf(now))) {
    const member = await findMember(tx, id)
    const reader = member && mailReaderOf(member)
    if (!reader) continue
    const values = { by: by.name, link: personPath(reader.language, id) }
    await writeMail(tx, { kind: 'rolesChanged', values }, reader, now)
  }
}
