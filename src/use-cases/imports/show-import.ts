import { z } from 'zod'

import { countChanges, planChanges } from '#domain/differences/plan-changes.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { mergePaper } from '#reading/merge/plan-merge.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { newId } from '#store/engine/new-id.ts'

import { importContent, planOfImport, slugOfImport } from './import-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * An import with its corrections, doubts and warnings, and every change that applying it would make.
 * `current` is the plan it would change; it is absent where the import makes a new one.
 * @throws Refusal notFound
 */
export const showImport = defineUseCase({
  name: 'show-import',
  kind: 'read',
  right: ['read', 'import'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, input, now }) => {
    const content = await importContent(reader, input.id)
    const { session, doubtsRead, corrections, parsedPlan } = content
    const current = await planOfImport(reader, content, now)
    const next = current
      ? mergePaper(current, parsedPlan, newId)
      : planFromPaper(parsedPlan, { newId, thisYear: now.getUTCFullYear(), slug: slugOfImport(content, now) })
    const comparison = planChanges(current, next, parsedPlan.document.language)
    const { parsed: _, ...summary } = session
    return {
      session: summary,
      doubtsRead,
      corrections,
      parsedPlan,
      slug: next.slug,
      current,
      changes: comparison.changes,
      counts: countChanges(comparison),
    }
  },
})
