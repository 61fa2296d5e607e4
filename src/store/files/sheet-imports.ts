import { sql } from 'kysely'

import type { Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import type { SentSheet } from '#fields/shapes/sent-sheet.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import {
  insertSentFile,
  type NewFile,
  type SentFile,
  sentFileColumns,
  sentFileOf,
  sentFiles,
  updateSentFile,
} from './sent-files.ts'

/** A file that was read as sheets of a register; `outcome` is a JSON value of the use-cases. */
export type SheetImport = SentFile & {
  register: string
  language: Language
  sheets: readonly SentSheet[]
  chosenRows: readonly number[]
  outcome: unknown
}

/** Stores a new import of sheets with the bytes of its file. */
export const insertSheetImport = async (
  tx: Transaction,
  { register, language, sheets, ...file }: NewFile & Pick<SheetImport, 'register' | 'language' | 'sheets'>,
  bytes: Uint8Array,
): Promise<void> => {
  await insertSentFile(tx, file, bytes)
  await sql`
    insert into records.sheet_import (file_id, register, language, sheets)
    values (${file.id}, ${register}, ${language}, ${JSON.stringify(sheets)}::jsonb)`.execute(tx.db)
}

/**
 * The import with this id of a sheet of a register that a person sent; nobody else finds it.
 * @throws Refusal notFound
 */
export const demandSheetImport = async (
  reader: Reader,
  { id, register, sentBy }: { id: string; register: string; sentBy: string },
): Promise<SheetImport> => {
  const file = await sentFiles({ ...reader, scope: true })
    .select(sentFileColumns)
    .where('sent_file.id', '=', id)
    .where('sent_file.sent_by', '=', sentBy)
    .executeTakeFirst()
  const { rows } = await sql<
    Pick<SheetImport, 'register' | 'language' | 'sheets' | 'chosenRows' | 'outcome'>
  >`
    select register, language, sheets, chosen_rows as "chosenRows", outcome
    from records.sheet_import where file_id = ${id} and register = ${register}`.execute(reader.db)
  const [row] = rows
  if (!file || !row) throw new Refusal('notFound')
  return { ...sentFileOf(file), ...row }
}

/** A sheet that is neither applied nor discarded yet, with how many rows it has below its headings. */
export type OpenSheet = { id: string; fileName: string; sentAt: Date; rows: number }

/** The most open sheets of a register that one person sees. */
const mostOpenSheets = 100

/**
 * The sheets of a register that a person sent and that are neither applied nor discarded, the newest first.
 */
export const openSheetsOf = async (
  reader: Reader,
  { register, sentBy }: { register: string; sentBy: string },
): Promise<OpenSheet[]> => {
  const { rows } = await sql<OpenSheet>`
    select sent_file.id, name as "fileName", sent_at as "sentAt",
      greatest(jsonb_array_length(sheets -> 0 -> 'rows') - 1, 0) as rows
    from records.sheet_import join sent_file on sent_file.id = file_id
    where register = ${register} and sent_by = ${sentBy} and state = 'open'
    order by sent_at desc, sent_file.id limit ${mostOpenSheets}`.execute(reader.db)
  return rows
}

/**
 * The version of an import after a change of its chosen rows, or after its end.
 * @throws Refusal clash (who, when)
 */
export const updateSheetImport = async (
  tx: Transaction,
  file: Pick<SheetImport, 'id' | 'version'>,
  {
    chosenRows,
    outcome,
    end,
  }: {
    chosenRows?: readonly number[]
    outcome?: unknown
    end?: { state: 'applied' | 'discarded'; at: Date; by: string }
  },
): Promise<{ version: number }> => {
  const next = await updateSentFile(
    tx,
    file,
    end ? { state: end.state, closing: { at: end.at, by: end.by } } : {},
  )
  if (chosenRows)
    await sql`update records.sheet_import set chosen_rows = ${[...chosenRows]}::integer[]
      where file_id = ${file.id}`.execute(tx.db)
  if (outcome !== undefined)
    await sql`update records.sheet_import set outcome = ${JSON.stringify(outcome)}::jsonb
      where file_id = ${file.id}`.execute(tx.db)
  return next
}
