import { z } from 'zod'

/** A BCP 47 language tag: `fr`, `pt-BR`. */
export const languageTagField = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
