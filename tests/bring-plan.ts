import { z } from 'zod'

import type { Plan } from '#domain/plan/plan.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { defineUseCase } from '#use-cases/use-case.ts'

/** Puts a whole plan into a test's database, by the one way that there is to change anything. */
export const bringPlan = defineUseCase({
  name: 'bring-plan',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.custom<Plan>(),
  run: async ({ tx, input }) => {
    await insertPlan(tx, input)
    return {
      answer: input,
      audit: [{ subject: { kind: 'plan', id: input.id }, planId: input.id, after: { slug: input.slug } }],
    }
  },
})
