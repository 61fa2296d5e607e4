import { Refusal } from '#domain/refusal.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import {
  type FileChange,
  insertSentFile,
  type NewFile,
  type SentFile,
  sentFileColumns,
  sentFileOf,
  sentFiles,
  updateSentFile,
} from './sent-files.ts'

/**
 * A file that was read as a plan, and the corrections to it; an import of a new plan names no plan.
 * `parsed` and `corrections` are JSON values of the use-cases, which the store does not read.
 */
export type PlanImport = SentFile & { language?: string; parsed: unknown; corrections: unknown }

/** An import in a list. */
export type ImportSummary = SentFile & { language?: string }

/** The most imports in a list. */
const mostImports = 200

/** An import to store. */
export type NewImport = NewFile & Pick<PlanImport, 'language' | 'parsed' | 'corrections'>

/** Stores a new import with the bytes of its file. */
export const insertImport = async (
  tx: Transaction,
  { language, parsed, corrections, ...file }: NewImport,
  bytes: Uint8Array,
): Promise<void> => {
  await insertSentFile(tx, file, bytes)
  await tx.db
    .insertInto('plan_import')
    .values({
      file_id: file.id,
      language: language ?? null,
      parsed: JSON.stringify(parsed),
      corrections: JSON.stringify(corrections),
    })
    .execute()
}

/**
 * The import with this id.
 * @throws Refusal notFound
 */
export const demandImport = async (reader: Reader, id: string): Promise<PlanImport> => {
  const row = await imports(reader)
    .select([...sentFileColumns, 'language', 'parsed', 'corrections'])
    .where('sent_file.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound', { what: id })
  return { ...summaryOf(row), parsed: row.parsed, corrections: row.corrections }
}

/**
 * The version of an import after a change.
 * @throws Refusal clash (who, when) where its version is no longer that of `planImport`
 */
export const updateImport = async (
  tx: Transaction,
  file: Pick<PlanImport, 'id' | 'version'>,
  { corrections, ...change }: FileChange & { corrections?: unknown },
): Promise<{ version: number }> => {
  const next = await updateSentFile(tx, file, change)
  if (corrections !== undefined)
    await tx.db
      .updateTable('plan_import')
      .set({ corrections: JSON.stringify(corrections) })
      .where('file_id', '=', file.id)
      .execute()
  return next
}

/** The imports, newest first; at most `mostImports`. */
export const listImports = async (reader: Reader): Promise<ImportSummary[]> => {
  const rows = await imports(reader)
    .select([...sentFileColumns, 'language'])
    .orderBy('sent_at', 'desc')
    .orderBy('sent_file.id', 'desc')
    .limit(mostImports)
    .execute()
  return rows.map(summaryOf)
}

const imports = (reader: Reader) =>
  sentFiles(reader).innerJoin('plan_import', 'plan_import.file_id', 'sent_file.id')

type SummaryRow = Parameters<typeof sentFileOf>[0] & { language: string | null }

const summaryOf = ({ language, ...row }: SummaryRow): ImportSummary => ({
  ...sentFileOf(row),
  ...(language !== null && { language }),
})
