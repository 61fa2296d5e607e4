import type { Person } from '#domain/rights.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import type { ScheduledJob } from './scheduled-jobs.ts'

/** Who the audit log names for what the house does by itself. */
export const housekeeper: Person = {
  id: 'housekeeper',
  name: 'Housekeeper',
  grants: [{ right: ['change', 'installation'] }, { right: ['change', 'plan'] }],
}

/**
 * Starts the jobs; gives back how to stop them, which waits for the one that is running. A job that fails is told to
 * `report` and tried again at its next time; a job never runs beside itself.
 */
export const startJobs = (
  jacana: Jacana,
  jobs: readonly ScheduledJob[],
  report: (job: ScheduledJob, defect: unknown) => void,
): (() => Promise<void>) => {
  const running = new Set<Promise<void>>()
  const timers = jobs.map(job => {
    const once = async () => {
      const work = job.run(jacana, housekeeper).catch((defect: unknown) => report(job, defect))
      running.add(work)
      await work
      running.delete(work)
      timer.refreshAfter(job.everyHours * 3_600_000)
    }
    const timer = createTimer(() => void once())
    timer.refreshAfter(job.firstAfterMinutes * 60_000)
    return timer
  })
  return async () => {
    for (const timer of timers) timer.stop()
    await Promise.all(running)
  }
}

/** A timer that can be set again and again, and once stopped stays so. It keeps no process alive. */
const createTimer = (ring: () => void) => {
  let isStopped = false
  let handle: NodeJS.Timeout | undefined
  return {
    refreshAfter: (milliseconds: number) => {
      if (!isStopped) handle = setTimeout(ring, milliseconds).unref()
    },
    stop: () => {
      isStopped = true
      clearTimeout(handle)
    },
  }
}
