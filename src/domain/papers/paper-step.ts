import type { WorkStep } from '../work-step.ts'

/** The steps of making a paper, in order. */
export const paperSteps = ['reading', 'laying', 'writing', 'registering'] as const

/** A step of making a paper. `writing` has the number of `tables` and of their `rows`. */
export type PaperStep = WorkStep<(typeof paperSteps)[number]>
