import { z } from 'zod'

/**
 * The bytes of a file. The reader of papers judges its size and content, because it can say what is wrong.
 */
export const fileField = z.custom<Uint8Array>(value => value instanceof Uint8Array)

/** The name of a file for people: without folders and invisible characters, at most 200 characters. */
export const fileNameField = z
  .string()
  .max(1000)
  .transform(name =>
    (name.split(/[/\\]/).at(-1) ?? '')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-200),
  )
