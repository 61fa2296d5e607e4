import { z } from 'zod'

/** The part of an address that names a plan or an instrument: `wetlands-2023-2025`. */
export const slugField = z.string().min(1).max(200)
