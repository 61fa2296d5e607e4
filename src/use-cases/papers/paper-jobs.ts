import { makePaper } from './make-paper.ts'
import { createJobs, type JobLimits } from '../background/jobs.ts'
import type { Jacana } from '../use-case.ts'

/** The jobs that make papers, present and recent; the result of a job is the paper's id in the register. */
export type PaperJobs = ReturnType<typeof createPaperJobs>

/** The paper jobs of this program, at first none; defects go to `report`. */
export const createPaperJobs = (jacana: Jacana, report: (defect: unknown) => void) =>
  createJobs(jacana, { useCase: makePaper, keep: ({ paper }) => paper.id, limits, report })

// The print process prints one paper at a time; starting more jobs would only hide who waits for whom.
const limits: JobLimits = { atOnce: 1, most: 50, minutes: 60 }
