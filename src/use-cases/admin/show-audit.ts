import { z } from 'zod'

import { historyRight } from '#domain/rights/history-rights.ts'
import { reaches } from '#domain/rights/reach.ts'
import { scopeOf } from '#domain/rights/right.ts'
import { auditPositionField } from '#fields/kinds/audit-position.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { auditOf, mostAuditEntries } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * The changes to a subject (a plan, a node, an activity, an import …), newest first.
 * Entries about people, roles or sent files need the right to read those, too.
 * `before` is the position of an audit entry, for the next page.
 */
export const showAudit = defineUseCase({
  name: 'show-audit',
  kind: 'read',
  right: ['read', 'history'],
  input: z.object({
    subject: identifierField,
    before: auditPositionField.optional(),
    limit: z.coerce.number().int().min(1).max(mostAuditEntries).optional(),
  }),
  run: async ({ reader, person, input }) => {
    const entries = await auditOf(reader, [input.subject], input)
    return entries.filter(({ subject, planId = '' }) =>
      reaches(scopeOf(person, historyRight(subject.kind)), { planId, personId: subject.id }),
    )
  },
})
