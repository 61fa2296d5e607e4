import { z } from 'zod'

/** The bytes of a file. How large it may be and what it may hold is judged by the reader of papers, which says it in a sentence. */
export const fileField = z.custom<Uint8Array>(value => value instanceof Uint8Array)

/** The name of a file as a person sees it: without folders and without signs that a screen does not show. */
export const fileNameField = z
  .string()
  .max(1000)
  .transform(name =>
    (name.split(/[/\\]/).at(-1) ?? '')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-200),
  )
