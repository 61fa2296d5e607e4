import type { WorkStep } from '../work-step.ts'

/** The steps in which a paper is made, in order. */
export const paperSteps = ['reading', 'laying', 'writing', 'registering'] as const

/** A step of making a paper; `writing` says how many `tables` and `rows` of tables the paper has. */
export type PaperStep = WorkStep<(typeof paperSteps)[number]>
