import { z } from 'zod'

import { type AuditVerdict, auditOf } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'
import { auditChecks } from './audit-checks.ts'

/** The last check of the audit log: when it was, and what it found. */
export type LastAuditCheck = { at: Date; verdict: AuditVerdict }

/** The last check of the audit log; undefined where there was none yet. */
export const showAuditCheck = defineUseCase({
  name: 'show-audit-check',
  kind: 'read',
  right: ['read', 'audit'],
  input: z.object({}),
  run: async ({ reader }): Promise<LastAuditCheck | undefined> => {
    const [entry] = await auditOf(reader, [auditChecks], { limit: 1 })
    return entry && { at: entry.at, verdict: entry.after as AuditVerdict }
  },
})
