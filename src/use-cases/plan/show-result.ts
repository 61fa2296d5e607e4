import { z } from 'zod'

import { notedAt, resultNumbered } from '#domain/plan/result-place.ts'
import { Refusal } from '#domain/refusal.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'
import { indicatorNumbers } from './indicator-numbers.ts'

/**
 * A result by its number, with its place in the plan, the plan's progress, the notes on it and its rows, and
 * the numbers of its indicators.
 * @throws Refusal notFound
 */
export const showResult = defineUseCase({
  name: 'show-result',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField, number: textField(200) }),
  run: async ({ reader, person, input: { slug, number }, now }) => {
    const present = await demandPresentPlan(reader, slug)
    const place = resultNumbered(present.plan, number)
    if (!place) throw new Refusal('notFound', { what: number })
    const { plan } = present
    const notes = await notesOn(reader, plan.id, notedAt(place))
    const numbers = await indicatorNumbers(reader, person, plan, place.result.indicators, now)
    return { ...present, place, notes, numbers }
  },
})
