import { filledTextField } from './text.ts'

/** The id of a record. Jacana's own are UUIDs; any other short text is accepted and simply not found. */
export const identifierField = filledTextField(200)
