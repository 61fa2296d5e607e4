import { z } from 'zod'

/** A day that exists, as ISO 8601 (`2027-03-31`), which browsers send from a field for days. */
export const dayField = z.iso.date()
