import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { returnedEditsField } from './returned-edits.ts'

/** What was read of a paper that came back, as JSON: the version (its id) and the language it was made from, and what people changed. */
export const returnedRecordField = returnedEditsField.extend({
  version: z.string().max(200),
  language: z.enum(languages),
  symbol: z.string().max(1000),
})

/** What was read of a paper that came back. */
export type ReturnedRecord = z.output<typeof returnedRecordField>

/** What a person decided of edits, by their ids; `open` takes a decision back. */
export const decisionsField = z.record(z.string().max(20), z.enum(['accepted', 'refused', 'open']))

/** Decisions as they are kept: those that were taken back are not in it. */
export type Decisions = z.output<typeof decisionsField>
