import { z } from 'zod'

/** The version of a row that a person saw before changing it; a form sends it as digits. */
export const versionField = z.coerce.number().int().min(0)
