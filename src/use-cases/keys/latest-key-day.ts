import { mostKeyDays } from '#domain/rights/program-key.ts'

import { dayOf } from '../day-of.ts'

/** The latest last day of a key that is made now. */
export const latestKeyDay = (now: Date): string => dayOf(new Date(now.getTime() + mostKeyDays * 86_400_000))
