import type { Selectable } from 'kysely'

import type { StaffMember } from '#domain/people/staff-member.ts'
import { Refusal } from '#domain/refusal.ts'

import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { refuseClash } from '../log/clash.ts'
import { closeMailOf } from '../mail/close-mail.ts'
import { isPersonInScope } from './person-scope.ts'

/** The most people in a list. */
export const mostPeople = 1000

/** The people who sign in and the demo people, by name; at most `mostPeople`. */
export const listPeople = async (reader: Reader): Promise<StaffMember[]> => {
  const rows = await people(reader).orderBy('name').orderBy('id').limit(mostPeople).execute()
  return rows.flatMap(memberOf)
}

/** The person with this id; undefined where there is none, or only a program. */
export const findMember = async (reader: Reader, id: string): Promise<StaffMember | undefined> => {
  const row = await people(reader).where('person.id', '=', id).executeTakeFirst()
  return row && memberOf(row)[0]
}

/**
 * The person with this id.
 * @throws Refusal notFound (what)
 */
export const demandMember = async (reader: Reader, id: string): Promise<StaffMember> => {
  const member = await findMember(reader, id)
  if (!member) throw new Refusal('notFound', { what: id })
  return member
}

/** Stores a new person. */
export const insertMember = async (tx: Transaction, member: StaffMember): Promise<void> => {
  await tx.db
    .insertInto('person')
    .values({
      id: member.id,
      name: member.name,
      kind: member.kind,
      state: member.state,
      email: member.email ?? null,
      language: member.language ?? null,
      zone: member.zone ?? null,
      invited_at: member.invitedAt ?? null,
      version: member.version,
    })
    .execute()
}

/**
 * Stores that a person is there again, or has left. In the same commit, who left is signed out everywhere,
 * and gets no mail any more.
 * @throws Refusal clash (who, when)
 */
export const updateMemberState = async (
  tx: Transaction,
  { id, state, leftAt }: Pick<StaffMember, 'id' | 'state' | 'leftAt'>,
  seenVersion: number,
): Promise<void> => {
  const row = await tx.db
    .updateTable('person')
    .set({ state, left_at: leftAt ?? null, version: seenVersion + 1 })
    .where('id', '=', id)
    .where('version', '=', seenVersion)
    .returning('version')
    .executeTakeFirst()
  if (!row) await refuseClash(tx, id, id)
  if (state !== 'left') return
  await tx.db.deleteFrom('auth.session').where('userId', '=', id).execute()
  await closeMailOf(tx, id)
}

const people = (reader: Reader) =>
  reader.db
    .selectFrom('person')
    .selectAll()
    .where('kind', '!=', 'program')
    .where(isPersonInScope(reader.scope, 'person.id'))

/**
 * The person of a row, as a list of one. An erased person has no name: their id says what they did, and
 * nothing else is left, so the list is empty.
 */
export const memberOf = (row: Selectable<Tables['person']>): StaffMember[] => {
  if (row.name === null) return []
  return [
    {
      id: row.id,
      name: row.name,
      kind: row.kind,
      state: row.state,
      ...(row.email !== null && { email: row.email }),
      ...(row.language !== null && { language: row.language }),
      ...(row.zone !== null && { zone: row.zone }),
      ...(row.invited_at !== null && { invitedAt: row.invited_at }),
      ...(row.left_at !== null && { leftAt: row.left_at }),
      ...(row.last_sign_in_at !== null && { lastSignInAt: row.last_sign_in_at }),
      version: row.version,
    },
  ]
}
