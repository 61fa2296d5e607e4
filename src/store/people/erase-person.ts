import { sql } from 'kysely'

import type { Transaction } from '../engine/transaction.ts'
import { eraseOwner, openValues } from '../log/sealed-values.ts'
import { eraseMailOf } from '../mail/erase-mail.ts'
import { deleteRecordExportsOf } from '../files/record-exports.ts'
import { deleteSavedViewsOf } from '../records/saved-views.ts'
import { eraseGuestLinks } from './guest-links.ts'

/** Who is erased, when, by whom, and the names and addresses under which texts and mail know them. */
export type Erasure = {
  id: string
  /** The name of the day, and the earlier ones. */
  names: readonly string[]
  addresses: readonly string[]
  at: Date
  by: string
  day: string
}

/**
 * The addresses of a person: the one of today, and those of their mails and links. An address that somebody
 * else has by now is not among them.
 */
export const addressesOf = async (tx: Transaction, personId: string): Promise<string[]> => {
  const { rows } = await sql<{ address: string }>`
    with known as (
      select email as address from person where id = ${personId}
      union select address from mail where person_id = ${personId}
      union select email from guest_link where person_id = ${personId}
    )
    select address from known
    where address <> '' and not exists (
      select from person where email = address and id <> ${personId}
    )`.execute(tx.db)
  return rows.map(({ address }) => address)
}

/** The names that a person has and had, as far as the log knows them. */
export const namesOf = async (
  tx: Transaction,
  { id, name }: { id: string; name: string },
): Promise<string[]> => {
  const rows = await tx.db
    .selectFrom('audit_entry')
    .select('sealed')
    .where('subject_id', '=', id)
    .where('sealed', 'is not', null)
    .execute()
  const values = await openValues(
    tx,
    rows.flatMap(({ sealed }) => (sealed?.owner === id ? sealed : [])),
  )
  const names = [...values.values()].flatMap(({ before, after }) => [nameIn(before), nameIn(after)])
  return [...new Set([name, ...names.flatMap(each => each ?? [])])]
}

const nameIn = (values: unknown): string | undefined => {
  const { name } = (values ?? {}) as { name?: unknown }
  return typeof name === 'string' && name !== '' ? name : undefined
}

/**
 * Erases a person for ever: the name, the address, the sign-in, what the log has sealed, and the texts of
 * theirs that hold the name. Posts, reports and entries stay, with an erased person.
 */
export const erasePersonRows = async (tx: Transaction, erasure: Erasure): Promise<void> => {
  const { id, names, at, by, day } = erasure
  await eraseMailOf(tx, erasure)
  await eraseSignIn(tx, erasure)
  await tx.db.deleteFrom('role_assignment').where('person_id', '=', id).execute()
  await deleteSavedViewsOf(tx, id)
  await deleteRecordExportsOf(tx, id)
  await sql`
    update post_holding set last_day = greatest(first_day, ${day})
    where person_id = ${id} and (last_day is null or last_day > ${day})`.execute(tx.db)
  await sql`
    update program_key set program = '', ended_by = case when ended_at is null then ${by} else ended_by end,
      ended_at = coalesce(ended_at, ${at})
    where person_id = ${id}`.execute(tx.db)
  await sql`update note set author = '' where author = any(${names})`.execute(tx.db)
  await eraseOwner(tx, id, at)
  await sql`
    update person set email = null, language = null, zone = null, invited_at = null, last_sign_in_at = null,
      state = 'left', left_at = coalesce(left_at, ${at}), version = version + 1
    where id = ${id}`.execute(tx.db)
}

// Sessions, passwords, accounts at a provider and second factors go with the row of better-auth's user.
const eraseSignIn = async (tx: Transaction, { id, addresses, at, by }: Erasure): Promise<void> => {
  await sql`delete from auth.verification where position(${id} in value) > 0`.execute(tx.db)
  await sql`delete from auth."user" where id = ${id}`.execute(tx.db)
  await tx.db.deleteFrom('recovery_code').where('person_id', '=', id).execute()
  await tx.db.deleteFrom('known_browser').where('person_id', '=', id).execute()
  await eraseGuestLinks(tx, { personId: id, addresses }, { by, now: at })
}
