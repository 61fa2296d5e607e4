import { z } from 'zod'

import { verifyAuditLog as verify } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'

/** Whether the audit log is unchanged, from its first entry to its last. */
export const verifyAudit = defineUseCase({
  name: 'verify-audit',
  kind: 'read',
  right: ['read', 'audit'],
  input: z.object({}),
  run: ({ reader }) => verify(reader),
})
