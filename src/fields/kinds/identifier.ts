import { z } from 'zod'

/** The id of a record. Jacana's own are UUIDs; any other short text is accepted and simply not found. */
export const identifierField = z.string().min(1).max(200)
