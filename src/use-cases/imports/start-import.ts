import { createHash } from 'node:crypto'

import { z } from 'zod'

import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { fileField, fileNameField } from '#fields/kinds/file.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { type ImportSession, insertImport } from '#store/files/imports.ts'
import { newId } from '#store/engine/new-id.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { parsePlanFile } from './parse-plan-file.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Reads a file as a plan and keeps it, with its bytes, to be looked at, corrected and applied. `planSlug` names the plan
 * that it is a newer paper of; without it, the paper's own title does, or it makes a new one.
 * Refuses every `file…` code, `notFound` for the plan.
 */
export const startImport = defineUseCase({
  name: 'start-import',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({
    bytes: fileField,
    fileName: fileNameField,
    language: z.enum(languages).optional(),
    planSlug: slugField.optional(),
  }),
  prepare: async ({ person, input, now }) => {
    const { parsed: read, sectionName } = await parsePlanFile(input.bytes, input.language)
    const parsed: ParsedPlan = {
      ...read,
      document: { ...read.document, ...(sectionName !== undefined && { sectionName }) },
    }
    const session: ImportSession = {
      id: newId(now),
      kind: 'plan',
      version: 1,
      ...(input.planSlug !== undefined && { planSlug: input.planSlug }),
      fileName: input.fileName,
      sha256: createHash('sha256').update(input.bytes).digest('hex'),
      size: input.bytes.length,
      language: parsed.document.language,
      parsed,
      corrections: [],
      state: 'open',
      createdAt: now,
      createdBy: person.id,
    }
    const { id, version, fileName, sha256 } = session
    return async tx => {
      if (input.planSlug !== undefined) await demandPlan(tx, input.planSlug)
      await insertImport(tx, session, input.bytes)
      return {
        answer: { id, version },
        audit: [{ subject: { kind: 'import', id }, after: { fileName, sha256, state: 'open' } }],
      }
    }
  },
})
