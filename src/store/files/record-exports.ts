import { sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** A list of a register that somebody had made as a file, without its bytes. */
export type RecordExport = {
  id: string
  register: string
  name: string
  rows: number
  size: number
  /** What its maker might take away then, as a key that can be compared. */
  reach: string
  madeAt: Date
  /** The id of a person. */
  madeBy: string
}

/** The most files of a register that one person sees at once; older ones go by themselves. */
const mostExports = 20

/** Stores a file with its parts, which are read one after another. */
export const insertRecordExport = async (
  tx: Transaction,
  { id, register, name, rows, size, reach, madeAt, madeBy }: RecordExport,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> => {
  await sql`
    insert into records.export (id, register, name, rows, size, reach, made_at, made_by)
    values (${id}, ${register}, ${name}, ${rows}, ${size}, ${reach}, ${madeAt}, ${madeBy})`.execute(tx.db)
  let position = 0
  for await (const part of parts) {
    await sql`
      insert into records.export_part (export_id, position, bytes)
      values (${id}, ${position}, ${Buffer.from(part)})`.execute(tx.db)
    position += 1
  }
}

/** The files of a register that a person had made, the newest first. */
export const listRecordExports = async (
  reader: Reader,
  { register, madeBy }: Pick<RecordExport, 'register' | 'madeBy'>,
): Promise<RecordExport[]> => {
  const { rows } = await sql<RecordExport>`
    select ${exportColumns} from records.export
    where made_by = ${madeBy} and register = ${register}
    order by made_at desc, id desc limit ${mostExports}`.execute(reader.db)
  return rows
}

/**
 * The file with this id that a person had made; nobody else finds it.
 * @throws Refusal notFound
 */
export const demandRecordExport = async (
  reader: Reader,
  { id, register, madeBy }: Pick<RecordExport, 'id' | 'register' | 'madeBy'>,
): Promise<RecordExport> => {
  const { rows } = await sql<RecordExport>`
    select ${exportColumns} from records.export
    where id = ${id} and made_by = ${madeBy} and register = ${register}`.execute(reader.db)
  const [row] = rows
  if (!row) throw new Refusal('notFound')
  return row
}

/** A part of a file, counted from 0; nothing after the last. */
export const partOfRecordExport = async (
  reader: Reader,
  { id }: Pick<RecordExport, 'id'>,
  position: number,
): Promise<Uint8Array> => {
  const { rows } = await sql<{ bytes: Uint8Array }>`
    select bytes from records.export_part where export_id = ${id} and position = ${position}`.execute(
    reader.db,
  )
  return rows[0]?.bytes ?? new Uint8Array()
}

/** Removes the files that a person had made. */
export const deleteRecordExportsOf = async (tx: Transaction, personId: string): Promise<void> => {
  await sql`delete from records.export where made_by = ${personId}`.execute(tx.db)
}

// A size below 2^53 is exact as a number.
const exportColumns = sql.raw(
  'id, register, name, rows, size::float8 as size, reach, made_at as "madeAt", made_by as "madeBy"',
)
