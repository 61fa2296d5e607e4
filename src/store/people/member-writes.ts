import type { StaffMember } from '#domain/people/staff-member.ts'
import type { RoleName } from '#domain/rights/roles.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import { moveMailOf } from '../mail/close-mail.ts'

/** The id of the person with this address; undefined where nobody has it. */
export const findIdByEmail = async (reader: Reader, email: string): Promise<string | undefined> => {
  const row = await reader.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
  return row?.id
}

/** Stores what a person says of themselves; false where the person was changed since that version. */
export const updateMember = async (
  tx: Transaction,
  { id, name, language, zone, version }: Pick<StaffMember, 'id' | 'name' | 'language' | 'zone' | 'version'>,
): Promise<boolean> => {
  const row = await tx.db
    .updateTable('person')
    .set({ name, language: language ?? null, zone: zone ?? null, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await tx.db.updateTable('auth.user').set({ name }).where('id', '=', id).execute()
  return true
}

/** Stores a new address of a person; the mail that waits goes there. */
export const updateEmail = async (tx: Transaction, id: string, email: string): Promise<void> => {
  await tx.db
    .updateTable('person')
    .set(({ eb }) => ({ email, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await moveMailOf(tx, id, email)
}

/** Makes an invited person active. */
export const activateMember = async (tx: Transaction, id: string): Promise<void> => {
  await tx.db
    .updateTable('person')
    .set(({ eb }) => ({ state: 'active', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'invited')
    .execute()
}

/** The roles that somebody gave to a person by name, from one source. */
export const rolesGivenBy = async (
  reader: Reader,
  personId: string,
  givenBy: string,
): Promise<RoleName[]> => {
  const rows = await reader.db
    .selectFrom('role_assignment')
    .select('role')
    .where('person_id', '=', personId)
    .where('given_by', '=', givenBy)
    .execute()
  return rows.map(({ role }) => role)
}

/** Takes the roles of a person away that came from one source. */
export const removeRolesGivenBy = async (
  tx: Transaction,
  personId: string,
  givenBy: string,
): Promise<void> => {
  await tx.db
    .deleteFrom('role_assignment')
    .where('person_id', '=', personId)
    .where('given_by', '=', givenBy)
    .execute()
}
