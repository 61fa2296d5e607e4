import { z } from 'zod'

import { listPlans } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/** All plans, newest period first. */
export const showPlans = defineUseCase({
  name: 'show-plans',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({}),
  run: ({ reader }) => listPlans(reader),
})
