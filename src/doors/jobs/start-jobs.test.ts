import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createJacana } from '#use-cases/use-case.ts'

import type { Job } from './jobs.ts'
import { startJobs } from './start-jobs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const minute = 60_000
const jacana = createJacana({})

const counted = (work: () => Promise<void>) => {
  const times: number[] = []
  const job: Job = {
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

test('a job runs after its first wait, then at its pace, until stopped', async () => {
  const start = Date.now()
  const { job, times } = counted(async () => {})
  const stop = startJobs(jacana, [job], () => {})
  await vi.advanceTimersByTimeAsync(131 * minute)
  expect(times.map(time => (time - start) / minute)).toEqual([10, 70, 130])
  await stop()
  await vi.advanceTimersByTimeAsync(1000 * minute)
  expect(times).toHaveLength(3)
})

test('a job that fails is told, and tried again at its next time', async () => {
  const told: unknown[] = []
  const { job, times } = counted(() => Promise.reject(new Error('no leaf')))
  const stop = startJobs(jacana, [job], (failed, defect) => told.push(failed.name, String(defect)))
  await vi.advanceTimersByTimeAsync(71 * minute)
  expect(times).toHaveLength(2)
  expect(told.slice(0, 2)).toEqual(['count leaves', 'Error: no leaf'])
  await stop()
})

test('stopping waits for the job that is running, which does not start another', async () => {
  let finish = (): void => {}
  const { job, times } = counted(() => new Promise(resolve => (finish = resolve)))
  const stop = startJobs(jacana, [job], () => {})
  await vi.advanceTimersByTimeAsync(11 * minute)
  let stopped = false
  const stopping = stop().then(() => (stopped = true))
  await vi.advanceTimersByTimeAsync(minute)
  expect(stopped).toBe(false)
  finish()
  await stopping
  await vi.advanceTimersByTimeAsync(1000 * minute)
  expect(times).toHaveLength(1)
})
