import { z } from 'zod'

import type { Plan } from '#domain/plan/plan.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { insertProgress } from '#store/plan/progress.ts'
import { defineUseCase } from '#use-cases/use-case.ts'

import { peatlandsProgress } from './world.ts'

/**
 * Stores a whole plan in a test's database by a use-case, as every change is made.
 * The plan of `world.ts` also gets its progress.
 */
export const bringPlan = defineUseCase({
  name: 'bring-plan',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.custom<Plan>(),
  run: async ({ tx, person, input, now }) => {
    await insertPlan(tx, input)
    await insertProgress(tx, { plan: input, progress: peatlandsProgress }, { at: now, by: person.id })
    return {
      answer: input,
      audit: [{ subject: { kind: 'plan', id: input.id }, planId: input.id, after: { slug: input.slug } }],
    }
  },
})
