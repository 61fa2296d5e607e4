import { z } from 'zod'

/**
 * A text of at most `most` characters: trimmed, lines ended by `\n`, in Unicode's composed form (NFC). Text
 * that no database can store (NUL, half characters) is not accepted.
 */
export const textField = (most: number) =>
  z
    .string()
    .max(most)
    .refine(text => text.isWellFormed() && !text.includes('\0'))
    .transform(text => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())

/** A text of at most `most` characters that is not empty. */
export const filledTextField = (most: number) =>
  textField(most).refine(text => text !== '', { params: { fault: 'missing' } })
