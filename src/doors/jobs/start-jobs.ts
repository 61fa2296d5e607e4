import { setTimeout } from 'node:timers/promises'

import { type Person, verbs } from '#domain/rights/right.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { createRepeatable } from './repeatable.ts'
import type { ScheduledJob } from './scheduled-jobs.ts'

/** The person whom the audit log names for what Jacana does by itself. */
export const housekeeper: Person = {
  id: 'housekeeper',
  name: 'Housekeeper',
  grants: (
    ['installation', 'plan', 'person', 'post', 'role', 'publication', 'version', 'mail', 'link'] as const
  ).flatMap(kind => verbs.map(verb => ({ right: [verb, kind] as const }))),
}

/** Runs jobs at their times; the store has one, which shares them among all programs on one database. */
export type Scheduler = {
  start: (
    jobs: readonly { name: string; cron: string; run: () => Promise<void> }[],
    settings: { zone: string; report: (defect: unknown, job?: string) => void },
  ) => Promise<void>
  stop: () => Promise<void>
}

/** What the jobs need. `report` hears of defects, with the name of the job that had one. */
export type ScheduleSetup = {
  jacana: Jacana
  scheduler: Scheduler
  /** The time zone of their times. */
  zone: string
  report: (defect: unknown, job?: string) => void
  /** The milliseconds until it tries again where the jobs could not be started. */
  pause?: number
}

/** Jobs at work. */
export type RunningJobs = {
  /** Runs a job now; where it is running, once more after that. */
  wake: (name: string) => void
  /** Lets nothing new start, and waits for what is running. */
  stop: () => Promise<void>
}

/**
 * Starts the jobs, again and again until it succeeds. In this program a job never runs twice at once.
 * A job that fails is tried again.
 */
export const startJobs = (
  jobs: readonly ScheduledJob[],
  { jacana, scheduler, zone, report, pause = 30_000 }: ScheduleSetup,
): RunningJobs => {
  const ending = new AbortController()
  const works = new Map(
    jobs.map(({ name, run }) => [
      name,
      createRepeatable(() => run(jacana, housekeeper, ending.signal), ending.signal),
    ]),
  )
  const scheduled = jobs.map(({ name, cron }) => ({
    name,
    cron,
    run: async () => works.get(name)?.run(),
  }))
  const begin = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        return await scheduler.start(scheduled, { zone, report })
      } catch (defect) {
        report(defect)
      }
      await setTimeout(pause, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const started = begin()
  return {
    wake: name =>
      void works
        .get(name)
        ?.run()
        .catch((defect: unknown) => report(defect, name)),
    stop: async () => {
      ending.abort()
      await started
      await scheduler.stop()
      await Promise.all([...works.values()].map(({ end }) => end()))
    },
  }
}
