import type { PersonName } from '../people/person-name.ts'
import type { KeyRight } from './narrow-grants.ts'

/**
 * A key by which a program acts in the name of a person: it reads, and writes records by the API. The key
 * itself is nowhere: only its hash is stored.
 */
export type ProgramKey = {
  id: string
  personId: string
  personName: PersonName
  /** The name of the program, as its maker wrote it. */
  program: string
  /** The last four characters of the key. */
  ending: string
  rights: readonly KeyRight[]
  /** The only plan that it reaches; absent where it reaches every plan of the person. */
  plan?: { id: string; slug: string }
  madeAt: Date
  /** The last day on which it opens anything (ISO 8601). */
  lastDay: string
  /** The last day of use; absent where it was never used. */
  lastUsedOn?: string
  endedAt?: Date
  endedBy?: PersonName
}

/** The most days from the making of a key to its last day: two years. */
export const mostKeyDays = 731

/** What a key is worth on a day: it opens, it has ended, or its last day is over. */
export const keyState = (
  { endedAt, lastDay }: Pick<ProgramKey, 'endedAt' | 'lastDay'>,
  day: string,
): 'open' | 'ended' | 'expired' => {
  if (endedAt) return 'ended'
  return day <= lastDay ? 'open' : 'expired'
}
