import { sql } from 'kysely'
import type { Selectable } from 'kysely'

import { keyRightsTo } from '#domain/rights/narrow-grants.ts'
import type { ProgramKey } from '#domain/rights/program-key.ts'
import type { PersonKind } from '#domain/people/staff-member.ts'
import { subjectKinds } from '#registers/rights-rules.ts'

import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { personNameOf } from '../log/person-name.ts'
import { isPersonInScope } from '../people/person-scope.ts'

// What a key says of a register that is gone opens nothing.
const keyRights = keyRightsTo(subjectKinds)

/** The most keys in a list. */
const mostKeys = 1000

/** A key to store, with the hash of its text. */
export type NewKey = Omit<ProgramKey, 'personName' | 'plan' | 'lastUsedOn' | 'endedAt' | 'endedBy'> & {
  sha256: string
  planId?: string
}

/** Stores a new key. */
export const insertKey = async (tx: Transaction, key: NewKey): Promise<void> => {
  await tx.db
    .insertInto('program_key')
    .values({
      id: key.id,
      person_id: key.personId,
      program: key.program,
      sha256: key.sha256,
      ending: key.ending,
      rights: key.rights.map(right => right.join(' ')),
      plan_id: key.planId ?? null,
      made_at: key.madeAt,
      last_day: key.lastDay,
      last_used_on: null,
      ended_at: null,
      ended_by: null,
    })
    .execute()
}

/** The keys of people in scope, newest first; at most `mostKeys`. */
export const listKeys = async (reader: Reader, personId?: string): Promise<ProgramKey[]> => {
  const rows = await keys(reader)
    .$if(personId !== undefined, query => query.where('program_key.person_id', '=', personId ?? ''))
    .orderBy('made_at', 'desc')
    .orderBy('program_key.id', 'desc')
    .limit(mostKeys)
    .execute()
  return rows.map(keyOf)
}

/** The key of a person in scope with this id; undefined where there is none. */
export const findKey = async (reader: Reader, id: string): Promise<ProgramKey | undefined> => {
  const row = await keys(reader).where('program_key.id', '=', id).executeTakeFirst()
  return row && keyOf(row)
}

/** The key with this hash, and what its person is; undefined where there is none. */
export const findKeyByHash = async (
  reader: Reader,
  sha256: string,
): Promise<{ key: ProgramKey; personKind: PersonKind } | undefined> => {
  const row = await keys(reader).where('sha256', '=', sha256).executeTakeFirst()
  return row && { key: keyOf(row), personKind: row.person_kind }
}

/** Notes that a key was used on a day; false where that was known. */
export const writeKeyUse = async (tx: Transaction, id: string, day: string): Promise<boolean> => {
  const row = await tx.db
    .updateTable('program_key')
    .set({ last_used_on: day })
    .where('id', '=', id)
    .where(sql<boolean>`last_used_on is distinct from ${day}`)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends a key; false where it had ended. */
export const writeKeyEnd = async (
  tx: Transaction,
  id: string,
  ending: { at: Date; by: string },
): Promise<boolean> => {
  const row = await tx.db
    .updateTable('program_key')
    .set({ ended_at: ending.at, ended_by: ending.by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

// A person who left takes their keys along, also if they come back: what opens again is decided anew.
const endedAt = sql<Date | null>`
  coalesce(program_key.ended_at, case when owner.left_at >= program_key.made_at then owner.left_at end)`

const keys = (reader: Reader) =>
  reader.db
    .selectFrom('program_key')
    .innerJoin('person as owner', 'owner.id', 'program_key.person_id')
    .leftJoin('person as ender', 'ender.id', 'program_key.ended_by')
    .leftJoin('plan', 'plan.id', 'program_key.plan_id')
    .selectAll('program_key')
    .select([
      'owner.name as owner_name',
      'owner.erased_at as owner_erased_at',
      'owner.kind as person_kind',
      'ender.name as ender_name',
      'ender.erased_at as ender_erased_at',
      'plan.slug as plan_slug',
      endedAt.as('end'),
    ])
    .where(isPersonInScope(reader.scope, 'program_key.person_id'))

type KeyRow = Selectable<Tables['program_key']> & {
  owner_name: string | null
  owner_erased_at: Date | null
  ender_name: string | null
  ender_erased_at: Date | null
  plan_slug: string | null
  end: Date | null
}

const keyOf = (row: KeyRow): ProgramKey => ({
  id: row.id,
  personId: row.person_id,
  personName: personNameOf({ id: row.person_id, name: row.owner_name, erased_at: row.owner_erased_at }),
  program: row.program,
  ending: row.ending,
  rights: keyRights.filter(right => row.rights.includes(right.join(' '))),
  ...(row.plan_id !== null && { plan: { id: row.plan_id, slug: row.plan_slug ?? '' } }),
  madeAt: row.made_at,
  lastDay: row.last_day,
  ...(row.last_used_on !== null && { lastUsedOn: row.last_used_on }),
  ...(row.end && { endedAt: row.end }),
  ...(row.ended_by !== null && {
    endedBy: personNameOf({ id: row.ended_by, name: row.ender_name, erased_at: row.ender_erased_at }),
  }),
})
