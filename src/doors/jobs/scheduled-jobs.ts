import type { Person } from '#domain/rights/right.ts'
import { cleanUpMail } from '#use-cases/mail/clean-up-mail.ts'
import { sendWaitingMail } from '#use-cases/mail/send-waiting-mail.ts'
import { checkMeasureTotals } from '#use-cases/records/check-totals.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { checkAudit } from '#use-cases/admin/check-audit.ts'
import { vacuum } from '#use-cases/admin/vacuum.ts'
import { emptyDeleted } from '#use-cases/deletion/empty-deleted.ts'

/** A job that Jacana runs by itself. `cron` says at which minutes, in the secretariat's time zone. */
export type ScheduledJob = {
  name: string
  cron: string
  run: (jacana: Jacana, person: Person, signal: AbortSignal) => Promise<void>
}

/** The name of the job that sends mail; a change that writes mail does not wait for its minute. */
export const mailJob = 'send-mail'

/** All scheduled jobs: those of the night follow one another, so that people wait for one at a time. */
export const scheduledJobs: readonly ScheduledJob[] = [
  {
    name: mailJob,
    cron: '* * * * *',
    run: async (jacana, person, signal) => {
      let isMoreWaiting = true
      while (isMoreWaiting) ({ isMoreWaiting } = await jacana.do(sendWaitingMail, person, {}, { signal }))
    },
  },
  {
    name: 'empty-deleted',
    cron: '15 3 * * *',
    run: async (jacana, person) => void (await jacana.do(emptyDeleted, person, {})),
  },
  {
    name: 'clean-up-mail',
    cron: '0 3 * * *',
    run: (jacana, person) => jacana.do(cleanUpMail, person, {}),
  },
  {
    name: 'check-audit',
    cron: '45 2 * * *',
    run: async (jacana, person) => void (await jacana.do(checkAudit, person, {})),
  },
  {
    name: 'check-totals',
    cron: '20 3 * * *',
    run: async (jacana, person) => void (await jacana.do(checkMeasureTotals, person, {})),
  },
  // After everything that deletes.
  { name: 'vacuum', cron: '30 3 * * *', run: (jacana, person) => jacana.do(vacuum, person, {}) },
]
