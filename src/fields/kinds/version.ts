import { z } from 'zod'

/** The version of a record that a person saw before changing it. A form sends it as digits. */
export const versionField = z.coerce.number().int().min(0)
