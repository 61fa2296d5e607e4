import type { Language } from '#domain/language.ts'
import type { FileContent } from '#fields/kinds/file.ts'
import type { SentSheet } from '#fields/shapes/sent-sheet.ts'
import type { ReturnedRecord } from '#fields/shapes/returned-record.ts'

import { bytesOf } from './files/file-bytes.ts'
import type { ParsedFile } from './imports/parse-plan-file.ts'
import type { ReturnedFile, ReturnedOrigin } from './returns/returned-file.ts'

/** The input of each purpose of reading a file; plain data, so that it can go to another process. */
export type ReadOrders = {
  plan: { bytes: FileContent; language?: Language | undefined }
  origin: { bytes: FileContent }
  edits: Omit<ReturnedFile, 'bytes'> & { bytes: FileContent }
  sheets: { bytes: FileContent }
}

/**
 * The answer for each purpose: a plan, the origin of a returned paper, the edits in it, or sheets as texts.
 */
export type ReadAnswers = {
  plan: ParsedFile
  origin: ReturnedOrigin
  edits: ReturnedRecord
  sheets: readonly SentSheet[]
}

/**
 * Reads a file for one purpose.
 * @throws Refusal (every `file…` code, and all of `parsePlanFile`, `originIn` and `editsIn`)
 */
export type ReadFile = <Purpose extends keyof ReadOrders>(
  purpose: Purpose,
  order: ReadOrders[Purpose],
) => Promise<ReadAnswers[Purpose]>

/** Reads a file in this process, which answers nothing else meanwhile. */
export const readFileHere: ReadFile = async (purpose, order) =>
  readers[purpose](await bytesOf(order.bytes), order)

// Loaded on first use, because the readers load large libraries.
const readers: {
  [Purpose in keyof ReadOrders]: (
    bytes: Uint8Array,
    order: ReadOrders[Purpose],
  ) => Promise<ReadAnswers[Purpose]>
} = {
  plan: async (bytes, { language }) =>
    (await import('./imports/parse-plan-file.ts')).parsePlanFile(bytes, language),
  origin: async bytes => (await import('./returns/returned-file.ts')).originIn(bytes),
  edits: async (bytes, order) => (await import('./returns/returned-file.ts')).editsIn({ ...order, bytes }),
  sheets: async bytes => (await import('#documents/read-sheets.ts')).readSheets(bytes),
}
