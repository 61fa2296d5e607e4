import { sql } from 'kysely'

import type { Register } from '#fields/records/register.ts'

import type { Reader } from '../engine/transaction.ts'
import { quoted, registerTable } from './record-table.ts'

/** The ids of the records with these numbers or ids, by what names them; those in the trash are left out. */
export const findNamedRecords = async (
  reader: Reader,
  register: Register,
  names: readonly string[],
): Promise<Map<string, string>> => {
  if (names.length === 0) return new Map()
  const { rows } = await sql<{ id: string; number: string | null }>`
    select id, number from ${sql.raw(quoted(registerTable(register)))}
    where deleted_at is null and (id = any(${names}::text[]) or number = any(${names}::text[]))`.execute(
    reader.db,
  )
  return new Map(
    rows.flatMap(({ id, number }) => [
      [id, id] as const,
      ...(number === null ? [] : [[number, id] as const]),
    ]),
  )
}
