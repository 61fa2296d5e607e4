import { expect, test, vi } from 'vitest'

import { createJacana } from '#use-cases/use-case.ts'

import type { ScheduledJob } from './scheduled-jobs.ts'
import { type Scheduler, startJobs } from './start-jobs.ts'

const jacana = createJacana({})

/** A job whose every run ends when the test says so. */
const heldJob = () => {
  const runs: PromiseWithResolvers<void>[] = []
  const job: ScheduledJob = {
    name: 'count leaves',
    cron: '* * * * *',
    run: () => {
      const run = Promise.withResolvers<void>()
      runs.push(run)
      return run.promise
    },
  }
  return { job, runs }
}

/** A scheduler whose times the test calls itself. */
const start = (job: ScheduledJob) => {
  const reports: unknown[] = []
  let tick = async (): Promise<void> => undefined
  const scheduler: Scheduler = {
    start: async ([first]) => {
      if (first) tick = first.run
    },
    stop: async () => undefined,
  }
  const report = (defect: unknown, name?: string) => void reports.push([String(defect), name])
  const jobs = startJobs([job], { jacana, scheduler, zone: 'UTC', report })
  return { jobs, reports, tick: () => tick() }
}

const turn = () => new Promise(setImmediate)

test('a job never runs twice at once, and once more where it was wanted meanwhile', async () => {
  const { job, runs } = heldJob()
  const { jobs, tick } = start(job)
  const first = tick()
  jobs.wake(job.name)
  jobs.wake(job.name)
  await turn()
  expect(runs).toHaveLength(1)
  runs[0]?.resolve()
  await turn()
  expect(runs).toHaveLength(2)
  runs[1]?.resolve()
  await first
  await turn()
  expect(runs).toHaveLength(2)
  await jobs.stop()
})

test('a job that fails is reported with its name, and runs at its next time', async () => {
  const { job, runs } = heldJob()
  const { jobs, reports, tick } = start(job)
  jobs.wake(job.name)
  runs[0]?.reject(new Error('no leaf'))
  await turn()
  expect(reports).toEqual([['Error: no leaf', 'count leaves']])
  const next = tick()
  runs[1]?.resolve()
  await next
  expect(runs).toHaveLength(2)
  await jobs.stop()
})

test('stopping waits for the job that is running, and lets none begin', async () => {
  const { job, runs } = heldJob()
  const { jobs, tick } = start(job)
  jobs.wake(job.name)
  let hasStopped = false
  const stopping = jobs.stop().then(() => (hasStopped = true))
  jobs.wake(job.name)
  await turn()
  expect(hasStopped).toBe(false)
  runs[0]?.resolve()
  await stopping
  await tick()
  expect(runs).toHaveLength(1)
})

test('jobs that cannot be started are tried again after a pause, each time with a report', async () => {
  const { job } = heldJob()
  const reports: unknown[] = []
  let tries = 0
  const scheduler: Scheduler = {
    start: async () => {
      tries += 1
      if (tries < 3) throw new Error('no database')
    },
    stop: async () => undefined,
  }
  const report = (defect: unknown) => void reports.push(String(defect))
  const jobs = startJobs([job], { jacana, scheduler, zone: 'UTC', report, pause: 1 })
  await vi.waitUntil(() => tries === 3)
  expect(reports).toEqual(['Error: no database', 'Error: no database'])
  await jobs.stop()
})

test('stopping ends the pause before the next try', async () => {
  const { job } = heldJob()
  const scheduler: Scheduler = {
    start: () => Promise.reject(new Error('no database')),
    stop: async () => undefined,
  }
  const reports: unknown[] = []
  const report = (defect: unknown) => void reports.push(defect)
  await startJobs([job], { jacana, scheduler, zone: 'UTC', report, pause: 3_600_000 }).stop()
  expect(reports).toHaveLength(1)
})
