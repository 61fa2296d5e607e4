import { z } from 'zod'

import { denialOf } from '#domain/rights/denial.ts'
import { historyRight } from '#domain/rights/history-rights.ts'
import type { Person } from '#domain/rights/right.ts'
import { auditPositionField } from '#fields/kinds/audit-position.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import { type AuditEntry, auditOf, mostAuditEntries } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * The changes to a subject (a plan, a node, an activity, an import …), newest first.
 * Entries about people, roles or sent files need the right to read those, too. An entry may hold any field,
 * so it needs the right to all of them. One about a record of a register needs it for all records.
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
    return entries.filter(entry => mayReadEntry(person, entry))
  },
})

const mayReadEntry = (person: Person, { subject, planId = '' }: AuditEntry): boolean =>
  denialOf(person, historyRight(subject.kind), { place: { planId, personId: subject.id } }, rightsRules) ===
  undefined
