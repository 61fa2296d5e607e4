import { z } from 'zod'

/** The id of a row. Those made here are UUIDs; what refers to one may hold anything short, and is then simply not found. */
export const identifierField = z.string().min(1).max(200)
