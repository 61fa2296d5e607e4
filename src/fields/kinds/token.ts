import { z } from 'zod'

/** The secret part of a link, as somebody sends it. What is no token of ours is simply not found. */
export const tokenField = z.string().max(200)
