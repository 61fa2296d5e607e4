import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { returnedEditsField } from './returned-edits.ts'

/** A returned paper as it is stored: the version (its id) and language it was made from, and its edits. */
export const returnedRecordField = returnedEditsField.extend({
  version: z.string().max(200),
  language: z.enum(languages),
  symbol: z.string().max(1000),
})

/** A returned paper as it is stored. */
export type ReturnedRecord = z.output<typeof returnedRecordField>

/** The decisions on edits, by edit id. `open` takes a decision back. */
export const decisionsField = z.record(z.string().max(20), z.enum(['accepted', 'refused', 'open']))

/** The decisions as they are stored, without those taken back. */
export type Decisions = z.output<typeof decisionsField>
