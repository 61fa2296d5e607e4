import { createHash, randomBytes } from 'node:crypto'

import type { PersonName } from '#domain/people/person-name.ts'
import type { GuestLink, GuestLinkPurpose } from '#domain/people/guest-link.ts'
import { type Selectable, sql } from 'kysely'

import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { personNameOf } from '../log/person-name.ts'

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

/** The most links in a list. */
const mostLinks = 500

/** A link of the list, with the names of those whom it concerns. */
export type ListedLink = Pick<
  GuestLink,
  'id' | 'purpose' | 'expiresAt' | 'usesLeft' | 'madeAt' | 'endedAt'
> & {
  /** Whom it is for; absent where it is for whoever has it. */
  forWhom?: PersonName
  madeBy: PersonName
  endedBy?: PersonName
}

/** The links, the newest first; at most `mostLinks`. */
export const listGuestLinks = async (reader: Reader): Promise<ListedLink[]> => {
  const rows = await reader.db
    .selectFrom('guest_link')
    .leftJoin('person as owner', 'owner.id', 'guest_link.person_id')
    .leftJoin('person as maker', 'maker.id', 'guest_link.made_by')
    .leftJoin('person as ender', 'ender.id', 'guest_link.ended_by')
    .selectAll('guest_link')
    .select(['owner.name as owner_name', 'owner.erased_at as owner_erased_at'])
    .select(['maker.name as maker_name', 'maker.erased_at as maker_erased_at'])
    .select(['ender.name as ender_name', 'ender.erased_at as ender_erased_at'])
    .orderBy('made_at', 'desc')
    .orderBy('guest_link.id', 'desc')
    .limit(mostLinks)
    .execute()
  return rows.map(row => ({
    id: row.id,
    purpose: row.purpose,
    expiresAt: row.expires_at,
    usesLeft: row.uses_left,
    madeAt: row.made_at,
    madeBy: personNameOf({ id: row.made_by, name: row.maker_name, erased_at: row.maker_erased_at }),
    ...(row.person_id !== null && {
      forWhom: personNameOf({ id: row.person_id, name: row.owner_name, erased_at: row.owner_erased_at }),
    }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.ended_by !== null && {
      endedBy: personNameOf({ id: row.ended_by, name: row.ender_name, erased_at: row.ender_erased_at }),
    }),
  }))
}

/** Ends a link that was still open; false where there is none with this id. */
export const writeLinkEnd = async (
  tx: Transaction,
  id: string,
  end: { by: string; now: Date },
): Promise<boolean> => {
  const row = await tx.db
    .updateTable('guest_link')
    .set({ ended_at: end.now, ended_by: end.by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('uses_left', '>', 0)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
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
