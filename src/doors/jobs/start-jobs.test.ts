import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createJacana } from '#use-cases/use-case.ts'

import type { ScheduledJob } from './scheduled-jobs.ts'
import { startJobs } from './start-jobs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const minute = 60_000
const jacana = createJacana({})

const countedJob = (work: () => Promise<void>) => {
  const times: number[] = []
  const job: ScheduledJob = {
    name: 'count leaves',
    firstAfterMinutes: 10,
    everyHours: 1,
    run: () => {
      times.push(Date.now())
      return work()
    },
  }
  return { job, times }
}

test('a job runs after its first wait, then at its interval, until stopped', async () => {
  const start = Date.now()
  const { job, times } = countedJob(async () => {})
  const stop = startJobs(jacana, [job], () => {})
  await vi.advanceTimersByTimeAsync(131 * minute)
  expect(times.map(time => (time - start) / minute)).toEqual([10, 70, 130])
  await stop()
  await vi.advanceTimersByTimeAsync(1000 * minute)
  expect(times).toHaveLength(3)
})

test('a job that fails is reported, and tried again at its next time', async () => {
  const reports: unknown[] = []
  const { job, times } = countedJob(() => Promise.reject(new Error('no leaf')))
  const stop = startJobs(jacana, [job], (failedJob, defect) => reports.push(failedJob.name, String(defect)))
  await vi.advanceTimersByTimeAsync(71 * minute)
  expect(times).toHaveLength(2)
  expect(reports.slice(0, 2)).toEqual(['count leaves', 'Error: no leaf'])
  await stop()
})

test('stopping waits for the job that is running, which does not start another', async () => {
  let finish = (): void => {}
  const { job, times } = countedJob(() => new Promise(resolve => (finish = resolve)))
  const stop = startJobs(jacana, [job], () => {})
  await vi.advanceTimersByTimeAsync(11 * minute)
  let hasStopped = false
  const stopping = stop().then(() => (hasStopped = true))
  await vi.advanceTimersByTimeAsync(minute)
  expect(hasStopped).toBe(false)
  finish()
  await stopping
  await vi.advanceTimersByTimeAsync(1000 * minute)
  expect(times).toHaveLength(1)
})
