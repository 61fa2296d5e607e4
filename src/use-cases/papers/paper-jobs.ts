import { makePaper } from './make-paper.ts'
import { createJobs, type JobLimits } from '../background/jobs.ts'
import type { Jacana } from '../use-case.ts'

/** The papers that are being made, and those made lately; of one that is done its id in the register is kept. */
export type PaperJobs = ReturnType<typeof createPaperJobs>

/** Nothing is being made yet. Defects are told to `report`. */
export const createPaperJobs = (jacana: Jacana, report: (defect: unknown) => void) =>
  createJobs(jacana, { useCase: makePaper, keep: ({ paper }) => paper.id, limits, report })

// The press prints one paper at a time; to begin more would only hide who waits for whom.
const limits: JobLimits = { atOnce: 1, most: 50, minutes: 60 }
