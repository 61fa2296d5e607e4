import { filledTextField } from './text.ts'

/** What names a version of a plan in a question: its name, or its id. */
export const versionNameField = filledTextField(200)
