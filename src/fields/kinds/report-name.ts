import { filledTextField } from './text.ts'

/** The name of a kind of paper: `integrated-plan`. */
export const reportNameField = filledTextField(100).default('integrated-plan')
