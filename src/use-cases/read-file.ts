import type { Language } from '#domain/language.ts'
import type { ReturnedRecord } from '#fields/shapes/returned-record.ts'

import type { ParsedFile } from './imports/parse-plan-file.ts'
import type { ReturnedFile, ReturnedOrigin } from './returns/returned-file.ts'

/** What a file can be read for, with what is needed for it. Plain data: it can be sent to another process. */
export type ReadOrders = {
  plan: { bytes: Uint8Array; language?: Language | undefined }
  origin: { bytes: Uint8Array }
  edits: ReturnedFile
}

/** What a file is read as: a plan, where a returned paper comes from, or what people changed in it. */
export type ReadAnswers = { plan: ParsedFile; origin: ReturnedOrigin; edits: ReturnedRecord }

/**
 * Reads a file.
 * @throws Refusal of every `file…` code, and what `parsePlanFile`, `originIn` and `editsIn` refuse
 */
export type ReadFile = <Purpose extends keyof ReadOrders>(
  purpose: Purpose,
  order: ReadOrders[Purpose],
) => Promise<ReadAnswers[Purpose]>

/** Reads in this process, which answers nothing else meanwhile. */
export const readFileHere: ReadFile = (purpose, order) => readers[purpose](order)

// Loaded when asked for: readers draw large libraries in.
const readers: {
  [Purpose in keyof ReadOrders]: (order: ReadOrders[Purpose]) => Promise<ReadAnswers[Purpose]>
} = {
  plan: async ({ bytes, language }) =>
    (await import('./imports/parse-plan-file.ts')).parsePlanFile(bytes, language),
  origin: async ({ bytes }) => (await import('./returns/returned-file.ts')).originIn(bytes),
  edits: async file => (await import('./returns/returned-file.ts')).editsIn(file),
}
