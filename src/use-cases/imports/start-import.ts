import { z } from 'zod'

import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { fileField, fileNameField } from '#fields/kinds/file.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { insertImport, type NewImport } from '#store/files/imports.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { fileToStore } from '../files/file-to-store.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Reads a file as a plan and stores it with its bytes, to be corrected and applied later.
 * `planSlug` names the plan that it changes; without it, the title of the file does, or the plan is new.
 * @throws Refusal (every `file…` code)
 * @throws Refusal notFound where there is no such plan
 */
export const startImport = defineUseCase({
  name: 'start-import',
  kind: 'write',
  right: ['create', 'import'],
  input: z.object({
    bytes: fileField,
    fileName: fileNameField,
    language: z.enum(languages).optional(),
    planSlug: slugField.optional(),
  }),
  prepare: async ({ person, input, now, readFile }) => {
    const { parsedPlan: read, sectionName } = await readFile('plan', {
      bytes: input.bytes,
      language: input.language,
    })
    const parsedPlan: ParsedPlan = {
      ...read,
      document: { ...read.document, ...(sectionName !== undefined && { sectionName }) },
    }
    const stored = await fileToStore(input, { person, now })
    const file: NewImport = {
      ...stored.file,
      ...(input.planSlug !== undefined && { planSlug: input.planSlug }),
      language: parsedPlan.document.language,
      parsed: parsedPlan,
      corrections: [],
    }
    const { id, version, fileName, sha256 } = file
    return async tx => {
      if (input.planSlug !== undefined) await demandPlan(tx, input.planSlug)
      await insertImport(tx, file, stored.bytes)
      return {
        answer: { id, version },
        audit: [{ subject: { kind: 'import', id }, after: { fileName, sha256, state: 'open' } }],
      }
    }
  },
})
