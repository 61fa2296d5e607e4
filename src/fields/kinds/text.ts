import { z } from 'zod'

/**
 * Words of at most `most` characters: trimmed, lines ended by `\n`, in Unicode's composed form. Refuses what no database
 * can hold (NUL, half characters).
 */
export const textField = (most: number) =>
  z
    .string()
    .max(most)
    .refine(text => text.isWellFormed() && !text.includes('\0'))
    .transform(text => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())

/** The same, where something must be said. */
export const filledTextField = (most: number) =>
  textField(most).refine(text => text !== '', { params: { fault: 'missing' } })
