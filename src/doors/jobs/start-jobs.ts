import { type Person, verbs } from '#domain/rights/right.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import type { ScheduledJob } from './scheduled-jobs.ts'

/** The person whom the audit log names for what Jacana does by itself. */
export const housekeeper: Person = {
  id: 'housekeeper',
  name: 'Housekeeper',
  grants: (
    ['installation', 'plan', 'person', 'post', 'role', 'publication', 'version', 'mail'] as const
  ).flatMap(kind => verbs.map(verb => ({ right: [verb, kind] as const }))),
}

/**
 * Starts the jobs; the result stops them and waits for the one that is running.
 * A job that fails goes to `report` and runs again at its next time. A job never runs twice at once.
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

/** A timer that can be set again and again, but not after it was stopped. It keeps no process alive. */
const createTimer = (run: () => void) => {
  let isStopped = false
  let handle: NodeJS.Timeout | undefined
  return {
    refreshAfter: (milliseconds: number) => {
      if (!isStopped) handle = setTimeout(run, milliseconds).unref()
    },
    stop: () => {
      isStopped = true
      clearTimeout(handle)
    },
  }
}
