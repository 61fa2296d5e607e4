import { z } from 'zod'

/** The position of an entry of the audit log, below which a page begins. An address has it as digits. */
export const auditPositionField = z.coerce.number().int().min(1).max(2_147_483_647)
