import { createHash, randomBytes } from 'node:crypto'

import type { GuestLink, GuestLinkPurpose } from '#domain/people/guest-link.ts'
import { type Selectable, sql } from 'kysely'

import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** Stores a new link. The answer is its token, which nothing else knows. */
export const insertGuestLink = async (tx: Transaction, link: GuestLink): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .insertInto('guest_link')
    .values({
      id: link.id,
      purpose: link.purpose,
      token_sha256: hashOf(token),
      object_kind: link.object.kind,
      object_id: link.object.id,
      may: [...link.may],
      person_id: link.personId ?? null,
      email: link.email ?? null,
      expires_at: link.expiresAt,
      uses_left: link.usesLeft,
      made_at: link.madeAt,
      made_by: link.madeBy,
      ended_at: null,
      ended_by: null,
    })
    .execute()
  return token
}

/** The link with this token; undefined where there is none. */
export const findLinkByToken = async (reader: Reader, token: string): Promise<GuestLink | undefined> => {
  const row = await reader.db
    .selectFrom('guest_link')
    .selectAll()
    .where('token_sha256', '=', hashOf(token))
    .executeTakeFirst()
  return row && linkOf(row)
}

/** Uses an open link once. Of several uses at the same moment only as many succeed as the link has left. */
export const useGuestLink = async (tx: Transaction, id: string, now: Date): Promise<boolean> => {
  const row = await tx.db
    .updateTable('guest_link')
    .set(({ eb }) => ({ uses_left: eb('uses_left', '-', 1) }))
    .where('id', '=', id)
    .where('uses_left', '>', 0)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether somebody else than `by` made a link of a purpose for a person that is neither used nor ended. */
export const hasOpenLinkOfOthers = async (
  reader: Reader,
  { purpose, personId }: { purpose: GuestLinkPurpose; personId: string },
  by: string,
): Promise<boolean> => {
  const row = await reader.db
    .selectFrom('guest_link')
    .select('id')
    .where('purpose', '=', purpose)
    .where('person_id', '=', personId)
    .where('made_by', '!=', by)
    .where('ended_at', 'is', null)
    .where('uses_left', '>', 0)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Ends the links of a purpose for a person, or those for nobody in particular. */
export const endGuestLinks = async (
  tx: Transaction,
  { purpose, personId }: { purpose: GuestLinkPurpose; personId: string | null },
  end: { by: string; now: Date },
): Promise<void> => {
  await tx.db
    .updateTable('guest_link')
    .set({ ended_at: end.now, ended_by: end.by })
    .where('purpose', '=', purpose)
    .where('person_id', 'is not distinct from', personId)
    .where('ended_at', 'is', null)
    .where('uses_left', '>', 0)
    .execute()
}

/** Ends all links for a person, as when the person leaves. */
export const endAllGuestLinks = async (
  tx: Transaction,
  personId: string,
  end: { by: string; now: Date },
): Promise<void> => {
  await tx.db
    .updateTable('guest_link')
    .set({ ended_at: end.now, ended_by: end.by })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('uses_left', '>', 0)
    .execute()
}

/** Ends all links for a person or for these addresses, and forgets the addresses. */
export const eraseGuestLinks = async (
  tx: Transaction,
  { personId, addresses }: { personId: string; addresses: readonly string[] },
  end: { by: string; now: Date },
): Promise<void> => {
  await sql`
    update guest_link
    set email = null, ended_by = case when ended_at is null then ${end.by} else ended_by end,
      ended_at = coalesce(ended_at, ${end.now})
    where person_id = ${personId} or email = any(${addresses})`.execute(tx.db)
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const linkOf = (row: Selectable<Tables['guest_link']>): GuestLink => ({
  id: row.id,
  purpose: row.purpose,
  object: { kind: row.object_kind, id: row.object_id },
  may: row.may,
  ...(row.person_id !== null && { personId: row.person_id }),
  ...(row.email !== null && { email: row.email }),
  expiresAt: row.expires_at,
  usesLeft: row.uses_left,
  madeAt: row.made_at,
  madeBy: row.made_by,
  ...(row.ended_at !== null && { endedAt: row.ended_at }),
  ...(row.ended_by !== null && { endedBy: row.ended_by }),
})
