import { sql } from 'kysely'

import type { RecordRow } from '#domain/people/person-record.ts'

import type { Reader } from '../engine/transaction.ts'
import { openValues } from '../log/sealed-values.ts'

/** The entries of the log by a person and about a person, decrypted, newest first; at most `most` of each. */
export const entriesOfPerson = async (
  reader: Reader,
  personId: string,
  most: number,
): Promise<{ by: RecordRow[]; about: RecordRow[] }> => {
  const entries = reader.db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'actor_id')
    .select([
      'at',
      'person.name as by',
      'use_case',
      'subject_kind',
      'before',
      'after',
      'why',
      'sealed',
      'position',
    ])
    .orderBy('position', 'desc')
    .limit(most)
  const by = await entries.where('actor_id', '=', personId).execute()
  const about = await entries
    .where(sql<boolean>`(subject_id = ${personId} or sealed ->> 'owner' = ${personId})`)
    .execute()
  // What was sealed of others in this person's entries is theirs, and stays sealed.
  const sealed = [...by, ...about].flatMap(row => (row.sealed?.owner === personId ? [row.sealed] : []))
  const personal = await openValues(reader, sealed)
  const rowOf = (row: (typeof by)[number]): RecordRow => {
    const values = row.sealed ? personal.get(row.sealed) : undefined
    return {
      at: row.at,
      by: row.by,
      act: row.use_case,
      subject: row.subject_kind,
      before: merged(row.before, values?.before),
      after: merged(row.after, values?.after),
      why: row.why,
    }
  }
  return { by: by.map(entry => ({ ...rowOf(entry), by: undefined })), about: about.map(rowOf) }
}

const merged = (plain: unknown, personal: unknown): unknown =>
  personal === undefined ? plain : { ...(plain as object | null), ...(personal as object) }
