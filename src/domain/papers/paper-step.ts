import type { Step } from '../step.ts'

/** The steps in which a paper is made, in order. */
export const makingSteps = ['reading', 'laying', 'writing', 'registering'] as const

/** A step of making a paper; `writing` says how many `tables` and `rows` of tables the paper has. */
export type MakingStep = Step<(typeof makingSteps)[number]>
