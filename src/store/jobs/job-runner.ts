import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'

/** A job that runs at certain minutes. `cron` says which, in the secretariat's time zone. */
export type TimedJob = { name: string; cron: string; run: () => Promise<void> }

/** What the jobs need beside themselves: the zone of their times, and somebody who hears of defects. */
export type JobSettings = { zone: string; report: (defect: unknown, job?: string) => void }

/** Runs jobs. Several programs on one server share them, and each time a job is due one program runs it. */
export type JobRunner = {
  /**
   * Begins to run jobs. A time that passed while no program ran is made up for once, at once. Where it fails
   * it may be called again.
   */
  start: (jobs: readonly TimedJob[], settings: JobSettings) => Promise<void>
  /** Lets nothing new start, and waits until running jobs have ended. */
  stop: () => Promise<void>
}

/** The one queue of all scheduled jobs: each queue costs a statement at each poll. */
const queue = 'scheduled'

/** The seconds between two looks at the database. */
export type JobRhythm = { poll: number; supervise: number; heartbeat: number; schedule: number }

/**
 * An idle program asks the database as seldom as it can. A job that a crash cut off goes on within a minute:
 * its heart is missed after 20 seconds, by a look each 15, and it waits some seconds for one that polls.
 */
const usualRhythm: JobRhythm = { poll: 15, supervise: 15, heartbeat: 20, schedule: 30 }

const queueRules = {
  retryLimit: 3,
  retryDelay: 5,
  retryBackoff: true,
  expireInSeconds: 2 * 3600,
  deleteAfterSeconds: 24 * 3600,
}

/** The jobs that run at the same time; the others wait for their turn. */
const concurrency = 2

/** A runner over the one Pool. `isAlone`: what an earlier program began nobody else can be doing. */
export const createJobRunner = (pool: Pool, isAlone: boolean, rhythm = usualRhythm): JobRunner => {
  let boss: PgBoss | undefined
  let starting: Promise<void> | undefined
  const start = async (jobs: readonly TimedJob[], settings: JobSettings): Promise<void> => {
    boss = newBoss(pool, rhythm)
    boss.on('error', settings.report)
    await boss.start()
    // A queue that exists keeps its rules unless it is updated.
    const rules = { ...queueRules, heartbeatSeconds: rhythm.heartbeat }
    await boss.createQueue(queue, rules)
    await boss.updateQueue(queue, rules)
    if (isAlone) await giveBackOrphans(pool)
    await schedule(boss, jobs, settings)
    await work(boss, jobs, { ...settings, rhythm })
  }
  return {
    start: (jobs, settings) =>
      (starting ??= start(jobs, settings).catch(async (defect: unknown) => {
        await boss?.stop({ graceful: false }).catch(() => undefined)
        starting = undefined
        throw defect
      })),
    stop: async () => {
      await starting?.catch(() => undefined)
      await boss?.stop({ graceful: true, timeout: 30_000 })
    },
  }
}

const newBoss = (pool: Pool, { supervise, poll, schedule: watchSchedules }: JobRhythm): PgBoss =>
  new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'jobs',
    superviseIntervalSeconds: supervise,
    monitorIntervalSeconds: supervise,
    cronMonitorIntervalSeconds: watchSchedules,
    cronWorkerIntervalSeconds: poll,
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

const schedule = async (boss: PgBoss, jobs: readonly TimedJob[], { zone }: JobSettings): Promise<void> => {
  const names = new Set(jobs.map(({ name }) => name))
  for (const { key } of await boss.getSchedules(queue)) if (!names.has(key)) await boss.unschedule(queue, key)
  for (const { name, cron } of jobs)
    await boss.schedule(queue, cron, { job: name }, { key: name, tz: zone, missed: 'once' })
}

const work = async (
  boss: PgBoss,
  jobs: readonly TimedJob[],
  { report, rhythm }: JobSettings & { rhythm: JobRhythm },
): Promise<void> => {
  const options = {
    batchSize: 1,
    localConcurrency: concurrency,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: rhythm.poll,
  }
  await boss.work<{ job: string }>(queue, options, async batch => {
    for (const { data } of batch) await runJob(jobs, data.job, report)
  })
}

// A job that an earlier program scheduled may be none of ours any more.
const runJob = async (
  jobs: readonly TimedJob[],
  name: string,
  report: JobSettings['report'],
): Promise<void> => {
  try {
    await jobs.find(job => job.name === name)?.run()
  } catch (defect) {
    report(defect, name)
    throw defect
  }
}
