import { z } from 'zod'

/**
 * The version of a record that a person saw before changing it. A form sends it as digits; nothing is not
 * version 0.
 */
export const versionField = z.preprocess(
  value => (value === '' ? undefined : value),
  z.coerce.number().int().min(0),
)
