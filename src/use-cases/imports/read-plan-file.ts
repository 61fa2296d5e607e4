import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { fileField } from '#fields/kinds/file.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A file read as a plan and not stored: the dry run of an import, which needs no database.
 * @throws Refusal (every `file…` code)
 */
export const readPlanFile = defineUseCase({
  name: 'read-plan-file',
  kind: 'pure',
  right: ['create', 'import'],
  input: z.object({ bytes: fileField, language: z.enum(languages).optional() }),
  run: async ({ input, readFile }) => (await readFile('plan', input)).parsedPlan,
})
