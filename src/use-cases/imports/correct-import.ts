import { z } from 'zod'

import { applyCorrections } from '#reading/plan/corrections/apply-corrections.ts'
import { correctionsField } from '#fields/shapes/correction.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { updateImport } from '#store/files/imports.ts'

import { openImport } from './import-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Adds corrections to an import; `version` is the version that the person saw.
 * @throws Refusal notFound, importClosed, clash, correctionImpossible
 */
export const correctImport = defineUseCase({
  name: 'correct-import',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField, version: versionField, corrections: correctionsField.min(1) }),
  run: async ({ tx, input }) => {
    const { session, corrections, parsedPlan } = await openImport(tx, input)
    const correctedPlan = applyCorrections(parsedPlan, input.corrections)
    const { version } = await updateImport(tx, session, {
      corrections: correctionsField.parse([...corrections, ...input.corrections]),
    })
    return {
      answer: { id: session.id, version, parsed: correctedPlan },
      audit: [{ subject: { kind: 'import', id: session.id }, after: { corrections: input.corrections } }],
    }
  },
})
