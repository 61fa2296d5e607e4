import type { RegisterState } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

/** The states of an instrument. A paragraph can also be done. */
export const instrumentStates = {
  inForce: { title: in3('In force', 'En vigueur', 'En vigor'), shape: 'begun' },
  expired: { title: in3('Expired', 'Expiré', 'Expirado'), shape: 'ended' },
  repealed: { title: in3('Repealed', 'Abrogé', 'Derogado'), shape: 'ended' },
  replaced: { title: in3('Replaced', 'Remplacé', 'Sustituido'), shape: 'ended' },
} as const satisfies Readonly<Record<string, RegisterState>>

/** The states in which an instrument no longer holds. */
export const statesOutOfForce: readonly string[] = ['expired', 'repealed', 'replaced']
