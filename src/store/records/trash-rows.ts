import { sql } from 'kysely'

import type { LocalizedText } from '#domain/text.ts'
import type { RecordReach } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'

import type { Reader } from '../engine/transaction.ts'
import { personNameOf } from '../log/person-name.ts'
import type { PersonName } from '#domain/people/person-name.ts'
import { recordSight } from './reach-sql.ts'
import { fieldColumns } from './record-table.ts'

/** A record in the trash, with its title as far as that is to be seen. */
export type TrashRow = {
  id: string
  number?: string
  version: number
  name: string | LocalizedText | null
  deletedAt: Date
  deletedBy: PersonName
}

/** The most records of a register's trash that are listed. */
const mostInTrash = 500

/** The records of a register in the trash that somebody reaches, the last first; at most `mostInTrash`. */
export const listTrashRows = async (
  reader: Reader,
  register: Register,
  reach: RecordReach,
): Promise<TrashRow[]> => {
  const sight = recordSight(register, reach)
  const { titleField } = register
  const [title] = fieldColumns(titleField, register.fields[titleField]?.kind ?? { columns: [] })
  const name = title && sight.reaches(titleField) ? sight.column(titleField, title.name) : sql`null::text`
  const { rows } = await sql<{
    id: string
    number: string | null
    version: number
    title: string | LocalizedText | null
    deleted_at: Date
    deleted_by: string
    name: string | null
    erased_at: Date | null
  }>`
    select r.id, r.number, r.version, to_jsonb(${name}) as title, r.deleted_at, r.deleted_by,
      person.name, person.erased_at
    from ${sight.from} left join person on person.id = r.deleted_by
    where r.deleted_at is not null and ${sight.isReached}
    order by r.deleted_at desc, r.id limit ${mostInTrash}`.execute(reader.db)
  return rows.map(row => ({
    id: row.id,
    ...(row.number !== null && { number: row.number }),
    version: row.version,
    name: row.title,
    deletedAt: row.deleted_at,
    deletedBy: personNameOf({ id: row.deleted_by, name: row.name, erased_at: row.erased_at }),
  }))
}
