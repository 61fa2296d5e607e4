import { filledTextField } from './text.ts'

/** A version of a plan: its name or its id. */
export const versionNameField = filledTextField(200)
