import type { Language } from '../language.ts'

/**
 * What a row of people is: somebody who signs in, a part of the example, or a program such as the command
 * line.
 */
export type PersonKind = 'person' | 'demo' | 'program'

/** Where somebody stands: invited and not yet in, active, or gone. */
export const personStates = ['invited', 'active', 'left'] as const

/** Where somebody stands. */
export type PersonState = (typeof personStates)[number]

/** Somebody who signs in, or a demo person. Absent facts are unknown, or erased. */
export type StaffMember = {
  id: string
  name: string
  kind: PersonKind
  state: PersonState
  email?: string
  language?: Language
  zone?: string
  invitedAt?: Date
  leftAt?: Date
  lastSignInAt?: Date
  version: number
}
