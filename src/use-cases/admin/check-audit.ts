import { z } from 'zod'

import { verifyAuditLog } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'
import { auditChecks } from './audit-checks.ts'

/** Checks the whole audit log, and answers and records the outcome: the log has one entry for each check. */
export const checkAudit = defineUseCase({
  name: 'check-audit',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({}),
  prepare: async ({ read }) => {
    const verdict = await read(verifyAuditLog)
    return async () => ({
      answer: verdict,
      audit: [{ subject: { kind: 'installation', id: auditChecks }, after: verdict }],
    })
  },
})
