import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'

/** A job that runs at certain minutes. `cron` says which, in the secretariat's time zone. */
export type Job = { name: string; cron: string; run: () => Promise<void> }

/** What the jobs need beside themselves: the zone of their times, and somebody who hears of defects. */
export type JobSettings = { zone: string; report: (defect: unknown, job?: string) => void }

/** Runs jobs. Several programs on one server share them, and each time a job is due one program runs it. */
export type JobRunner = {
  /** Begins to run jobs. A time that passed while no program ran is made up for once, at once. */
  start: (jobs: readonly Job[], settings: JobSettings) => Promise<void>
  /** Lets nothing new start, and waits until running jobs have ended. */
  stop: () => Promise<void>
}

/** The one queue of all scheduled jobs: each queue costs a statement at each poll. */
const queue = 'scheduled'

/**
 * The seconds between the statements of an idle program. A job that a crash cut off goes on within a minute:
 * its heart stops for at most 20 seconds, and is missed by the next look after these.
 */
const rhythm = {
  pollingIntervalSeconds: 20,
  heartbeatSeconds: 20,
  superviseIntervalSeconds: 20,
  monitorIntervalSeconds: 20,
  cronWorkerIntervalSeconds: 20,
  cronMonitorIntervalSeconds: 30,
}

const queueRules = {
  retryLimit: 3,
  retryDelay: 60,
  retryBackoff: true,
  heartbeatSeconds: rhythm.heartbeatSeconds,
  expireInSeconds: 2 * 3600,
  deleteAfterSeconds: 24 * 3600,
}

/** The jobs that run at the same time; the others wait for their turn. */
const concurrency = 2

/** A runner over the one Pool. `isAlone`: what an earlier program began nobody else can be doing. */
export const createJobRunner = (pool: Pool, isAlone: boolean): JobRunner => {
  let boss: PgBoss | undefined
  let starting: Promise<void> | undefined
  const start = async (jobs: readonly Job[], settings: JobSettings): Promise<void> => {
    boss = newBoss(pool)
    boss.on('error', settings.report)
    await boss.start()
    // A queue that exists keeps its rules unless it is updated.
    await boss.createQueue(queue, queueRules)
    await boss.updateQueue(queue, queueRules)
    if (isAlone) await giveBackOrphans(pool)
    await schedule(boss, jobs, settings)
    await work(boss, jobs, settings)
  }
  return {
    start: (jobs, settings) => (starting ??= start(jobs, settings)),
    stop: async () => {
      await starting?.catch(() => undefined)
      await boss?.stop({ graceful: true, timeout: 30_000 })
    },
  }
}

const newBoss = (pool: Pool): PgBoss =>
  new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'jobs',
    superviseIntervalSeconds: rhythm.superviseIntervalSeconds,
    monitorIntervalSeconds: rhythm.monitorIntervalSeconds,
    cronMonitorIntervalSeconds: rhythm.cronMonitorIntervalSeconds,
    cronWorkerIntervalSeconds: rhythm.cronWorkerIntervalSeconds,
    // What we do not use asks once an hour.
    flowIntervalSeconds: 3600,
    bamIntervalSeconds: 3600,
    queueCacheIntervalSeconds: 3600,
    registerInstance: false,
    monitorVacuum: false,
    reindex: false,
  })

const giveBackOrphans = (pool: Pool): Promise<unknown> =>
  pool.query(`update jobs.job set state = 'retry', start_after = now() where state = 'active'`)

const schedule = async (boss: PgBoss, jobs: readonly Job[], { zone }: JobSettings): Promise<void> => {
  const names = new Set(jobs.map(({ name }) => name))
  for (const { key } of await boss.getSchedules(queue)) if (!names.has(key)) await boss.unschedule(queue, key)
  for (const { name, cron } of jobs)
    await boss.schedule(queue, cron, { job: name }, { key: name, tz: zone, missed: 'once' })
}

const work = async (boss: PgBoss, jobs: readonly Job[], { report }: JobSettings): Promise<void> => {
  const options = {
    batchSize: 1,
    localConcurrency: concurrency,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: rhythm.pollingIntervalSeconds,
  }
  await boss.work<{ job: string }>(queue, options, async batch => {
    for (const { data } of batch) await runJob(jobs, data.job, report)
  })
}

// A job that an earlier program scheduled may be none of ours any more.
const runJob = async (jobs: readonly Job[], name: string, report: JobSettings['report']): Promise<void> => {
  try {
    await jobs.find(job => job.name === name)?.run()
  } catch (defect) {
    report(defect, name)
    throw defect
  }
}
