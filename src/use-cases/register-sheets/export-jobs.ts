import { createJobs, type JobLimits } from '../background/jobs.ts'
import type { Jacana } from '../use-case.ts'
import { makeExport } from './make-export.ts'

/** The jobs that make long lists as files, present and recent; the result of a job is the file's id. */
export type ExportJobs = ReturnType<typeof createExportJobs>

/** The export jobs of this program, at first none; defects go to `report`. */
export const createExportJobs = (jacana: Jacana, report: (defect: unknown) => void) =>
  createJobs(jacana, { useCase: makeExport, keep: ({ id }) => id, limits, report })

// Two at once would only make the database slower for everybody else.
const limits: JobLimits = { atOnce: 1, most: 50, minutes: 60 }
