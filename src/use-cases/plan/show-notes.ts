import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * The notes on parts of a plan (rows, results, sections, the plan) with these ids, newest first.
 * @throws Refusal notFound
 */
export const showNotes = defineUseCase({
  name: 'show-notes',
  kind: 'read',
  right: ['read', 'note'],
  input: z.object({ slug: slugField, subjects: z.array(identifierField).min(1).max(5000) }),
  run: async ({ reader, input }) =>
    notesOn(reader, (await demandPlan(reader, input.slug)).id, input.subjects),
})
