import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { demandMember } from '#store/people/people.ts'
import { awaitOtherFactorChanges, findSecondFactor, writeSecondFactor } from '#store/people/second-factors.ts'

import { defineUseCase } from '../use-case.ts'
import { newTotpSecret, totpAddress } from './totp.ts'

/** What an authenticator app needs: the secret, and the address that holds it. */
export type FactorOffer = { secret: string; address: string }

/**
 * Makes a secret for one's own authenticator app. It counts only once a code has confirmed it.
 * @throws Refusal secondFactorSet
 */
export const beginSecondFactor = defineUseCase({
  name: 'begin-second-factor',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({}),
  run: async ({ tx, person }) => {
    const member = await demandMember(tx, person.id)
    // A person of the example has no account to protect.
    if (member.kind !== 'person') throw new Refusal('notFound')
    await awaitOtherFactorChanges(tx, member.id)
    const factor = await findSecondFactor(tx, member.id)
    if (factor?.isConfirmed) throw new Refusal('secondFactorSet')
    const secret = newTotpSecret()
    await writeSecondFactor(tx, member.id, secret)
    return {
      answer: offerOf(secret, member.email ?? member.name),
      audit: [{ subject: { kind: 'person', id: member.id }, after: { secondFactor: 'begun' } }],
    }
  },
})

/** The offer of a secret to somebody with this address. */
export const offerOf = (secret: string, account: string): FactorOffer => ({
  secret,
  address: totpAddress(secret, account),
})
