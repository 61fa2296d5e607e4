import { filledTextField } from './text.ts'

/** The part of an address that names a plan or an instrument: `wetlands-2023-2025`. */
export const slugField = filledTextField(200)
