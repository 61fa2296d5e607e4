import type { Person } from '#domain/rights/right.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { vacuum } from '#use-cases/admin/vacuum.ts'
import { emptyDeleted } from '#use-cases/deletion/empty-deleted.ts'

/** A job that Jacana runs by itself, some minutes after the start and then at regular intervals. */
export type ScheduledJob = {
  name: string
  firstAfterMinutes: number
  everyHours: number
  run: (jacana: Jacana, person: Person) => Promise<void>
}

/** All scheduled jobs. */
export const scheduledJobs: readonly ScheduledJob[] = [
  // The first run waits, so that the server answers people first. It also does not wait a day, because a
  // machine that sleeps at night would never reach it.
  {
    name: 'vacuum',
    firstAfterMinutes: 10,
    everyHours: 24,
    run: (jacana, person) => jacana.do(vacuum, person, {}),
  },
  {
    name: 'empty deleted',
    firstAfterMinutes: 5,
    everyHours: 24,
    run: async (jacana, person) => void (await jacana.do(emptyDeleted, person, {})),
  },
]
