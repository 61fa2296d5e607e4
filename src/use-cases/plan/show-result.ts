import { z } from 'zod'

import { notedAt, resultNumbered } from '#domain/plan/result-place.ts'
import { Refusal } from '#domain/refusal.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A result by its number, with its place in the plan, the plan's progress, and the notes on it and its rows.
 * @throws Refusal notFound
 */
export const showResult = defineUseCase({
  name: 'show-result',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField, number: textField(200) }),
  run: async ({ reader, input: { slug, number } }) => {
    const present = await demandPresentPlan(reader, slug)
    const place = resultNumbered(present.plan, number)
    if (!place) throw new Refusal('notFound', { what: number })
    return { ...present, place, notes: await notesOn(reader, present.plan.id, notedAt(place)) }
  },
})
