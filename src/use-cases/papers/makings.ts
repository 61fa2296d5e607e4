import { makePaper } from './make-paper.ts'
import { createRuns, type RunLimits } from '../background/runs.ts'
import type { Jacana } from '../use-case.ts'

/** The papers that are being made, and those made lately; of one that is done its id in the register is kept. */
export type Makings = ReturnType<typeof createMakings>

/** Nothing is being made yet. Defects are told to `report`. */
export const createMakings = (jacana: Jacana, report: (defect: unknown) => void) =>
  createRuns(jacana, { useCase: makePaper, keep: ({ paper }) => paper.id, limits, report })

// The press prints one paper at a time; to begin more would only hide who waits for whom.
const limits: RunLimits = { atOnce: 1, kept: 50, minutes: 60 }
