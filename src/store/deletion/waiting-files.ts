import { sql } from 'kysely'

import type { Reader } from '../engine/transaction.ts'
import { type SentFile, sentFileColumns, sentFileOf, sentFiles } from '../files/sent-files.ts'

/** The most files in the list. */
const mostFiles = 500

/** A discarded file that can still be taken back, and what it is for. */
export type WaitingFile = SentFile & { use: 'import' | 'returnedPaper' }

/** The discarded files that are not emptied yet, the longest discarded first; at most `mostFiles`. */
export const listWaitingFiles = async (reader: Reader): Promise<WaitingFile[]> => {
  const rows = await waiting(reader).orderBy('closed_at').orderBy('sent_file.id').limit(mostFiles).execute()
  return rows.map(fileOf)
}

/** The discarded file with this id that is not emptied yet; undefined where there is none. */
export const findWaitingFile = async (reader: Reader, id: string): Promise<WaitingFile | undefined> => {
  const row = await waiting(reader).where('sent_file.id', '=', id).executeTakeFirst()
  return row && fileOf(row)
}

const waiting = (reader: Reader) =>
  sentFiles(reader)
    .leftJoin('plan_import', 'plan_import.file_id', 'sent_file.id')
    .select(sentFileColumns)
    .select('plan_import.file_id as import_id')
    .where('state', '=', 'discarded')
    .where('emptied_at', 'is', null)
    // A discarded sheet of a register is sent again, not taken back.
    .where(sql<boolean>`sent_file.id not in (select file_id from records.sheet_import)`)

const fileOf = (row: Parameters<typeof sentFileOf>[0] & { import_id: string | null }): WaitingFile => ({
  ...sentFileOf(row),
  use: row.import_id === null ? 'returnedPaper' : 'import',
})
