import type { Person } from '#domain/rights.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { vacuum } from '#use-cases/admin/vacuum.ts'

/** Work that the house does by itself: first some minutes after the start, then at a steady pace. */
export type ScheduledJob = {
  name: string
  firstAfterMinutes: number
  everyHours: number
  run: (jacana: Jacana, person: Person) => Promise<void>
}

/** Every job there is. */
export const scheduledJobs: readonly ScheduledJob[] = [
  // Not at once: a start should answer people first. And not only daily: a machine that sleeps at night would never do it.
  {
    name: 'vacuum',
    firstAfterMinutes: 10,
    everyHours: 24,
    run: (jacana, person) => jacana.do(vacuum, person, {}),
  },
]
