import { z } from 'zod'

import type { PersonSession } from '#domain/people/person-session.ts'
import { demandsSecondFactor } from '#domain/rights/sign-in-rules.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import { findIdentity } from '#store/people/identity.ts'
import { demandMember } from '#store/people/people.ts'
import { countRecoveryCodes, findSecondFactor } from '#store/people/second-factors.ts'
import { listSessions } from '#store/people/sessions.ts'
import { readSignInRules } from '#store/people/sign-in-rules.ts'
import { findPasswordOf } from '#store/people/sign-in-users.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { type FactorOffer, offerOf } from './begin-second-factor.ts'

/** One's own account: the person, the sessions, and what is needed to sign in. */
export type OwnAccount = {
  member: StaffMember
  sessions: PersonSession[]
  hasPassword: boolean
  isFactorDemanded: boolean
  factor: 'none' | 'begun' | 'on'
  /** A second factor that waits for its first code. */
  offer?: FactorOffer
  recoveryCodes: number
}

/** One's own account. */
export const showAccount = defineUseCase({
  name: 'show-account',
  kind: 'read',
  isPrivate: true,
  right: ['read', 'person'],
  input: z.object({}),
  run: async ({ reader, person, now }): Promise<OwnAccount> => {
    const member = await demandMember(reader, person.id)
    const identity = await findIdentity(reader, person.id, dayOf(now))
    const factor = await findSecondFactor(reader, person.id)
    const waits = factor && !factor.isConfirmed
    return {
      member,
      sessions: await listSessions(reader, person.id, now),
      hasPassword: (await findPasswordOf(reader, person.id)) !== undefined,
      isFactorDemanded: demandsSecondFactor(await readSignInRules(reader), identity?.roles ?? []),
      factor: waits ? 'begun' : factor ? 'on' : 'none',
      ...(waits && { offer: offerOf(factor.secret, member.email ?? member.name) }),
      recoveryCodes: await countRecoveryCodes(reader, person.id),
    }
  },
})
