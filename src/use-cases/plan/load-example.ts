import { z } from 'zod'

import { newId } from '#store/engine/new-id.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { listPlans } from '#store/plan/plans.ts'

import { readExamplePlan } from './example-plan.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Loads the example plan of a folder into an empty database, so that a first start shows something.
 * Answers its slug, or undefined where there already is a plan.
 * @throws Refusal exampleInvalid
 */
export const loadExample = defineUseCase({
  name: 'load-example',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ folder: z.string() }),
  run: async ({ tx, input }) => {
    const plans = await listPlans(tx)
    if (plans.length > 0) return { answer: undefined, audit: [] }
    const plan = await readExamplePlan(input.folder, newId)
    await insertPlan(tx, plan)
    return {
      answer: plan.slug,
      audit: [{ subject: { kind: 'plan', id: plan.id }, planId: plan.id, after: { slug: plan.slug } }],
    }
  },
})
