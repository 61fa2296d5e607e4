import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { openInMemory } from '../engine/embedded.ts'
import type { Engine } from '../engine/engine.ts'
import { createJobRunner } from './job-runner.ts'

let engine: Engine
beforeEach(async () => {
  engine = await openInMemory()
})
afterEach(async () => {
  await engine.pool.end()
  await engine.close()
})

const rhythm = { poll: 1, supervise: 1, heartbeat: 10, schedule: 1 }

/** What a program that is no more had left in the database: a job for each name, begun and not ended. */
const leaveBehind = async (names: readonly string[]) => {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => engine.pool.query(text, values) },
    schema: 'jobs',
    supervise: false,
    schedule: false,
  })
  await boss.start()
  await boss.createQueue('scheduled')
  for (const job of names) await boss.send('scheduled', { job })
  await boss.fetch('scheduled', { batchSize: 10 })
  await boss.stop()
}

const states = async () => {
  const { rows } = await engine.pool.query<{ state: string }>(
    `select state from jobs.job where name = 'scheduled' order by created_on`,
  )
  return rows.map(({ state }) => state)
}

test('what an earlier program had begun is run at once, and what is no job any more is passed over', async () => {
  await leaveBehind(['count-leaves', 'count-pages-of-an-earlier-build'])
  const runner = createJobRunner(engine.pool, true, rhythm)
  const ran = Promise.withResolvers<void>()
  const reports: unknown[] = []
  const start = performance.now()
  await runner.start([{ name: 'count-leaves', cron: '0 3 * * *', run: async () => ran.resolve() }], {
    zone: 'Europe/Zurich',
    report: defect => void reports.push(defect),
  })
  await ran.promise
  expect(performance.now() - start).toBeLessThan(10_000)
  await runner.stop()
  expect([await states(), reports]).toEqual([['completed', 'completed'], []])
})

test('a job that fails is reported with its name and waits to be tried again', async () => {
  await leaveBehind(['count-leaves'])
  const runner = createJobRunner(engine.pool, true, rhythm)
  const reported = Promise.withResolvers<unknown[]>()
  const run = () => Promise.reject(new Error('no leaf'))
  await runner.start([{ name: 'count-leaves', cron: '0 3 * * *', run }], {
    zone: 'UTC',
    report: (defect, job) => reported.resolve([String(defect), job]),
  })
  expect(await reported.promise).toEqual(['Error: no leaf', 'count-leaves'])
  await runner.stop()
  expect(await states()).toEqual(['retry'])
})

test('schedules follow the list of jobs: changed ones change, and those of no job end', async () => {
  const schedules = async () => {
    const { rows } = await engine.pool.query<{ key: string; cron: string; timezone: string }>(
      'select key, cron, timezone from jobs.schedule order by key',
    )
    return rows.map(({ key, cron, timezone }) => `${key} ${cron} ${timezone}`)
  }
  const startWith = async (jobs: Record<string, string>, zone: string) => {
    const runner = createJobRunner(engine.pool, true, rhythm)
    const list = Object.entries(jobs).map(([name, cron]) => ({ name, cron, run: async () => undefined }))
    await runner.start(list, { zone, report: () => undefined })
    await runner.stop()
  }
  await startWith({ leaves: '0 3 * * *', pages: '0 4 * * *' }, 'UTC')
  expect(await schedules()).toEqual(['leaves 0 3 * * * UTC', 'pages 0 4 * * * UTC'])
  await startWith({ leaves: '30 3 * * *' }, 'Europe/Zurich')
  expect(await schedules()).toEqual(['leaves 30 3 * * * Europe/Zurich'])
})
