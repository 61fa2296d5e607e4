import { z } from 'zod'

import { demandsSecondFactor } from '#domain/rights/sign-in-rules.ts'
import { Refusal } from '#domain/refusal.ts'
import { passwordField } from '#fields/kinds/password.ts'
import { findIdentity } from '#store/people/identity.ts'
import { deleteSecondFactor } from '#store/people/second-factors.ts'
import { readSignInRules } from '#store/people/sign-in-rules.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { demandPassword } from './demand-password.ts'

/**
 * Turns one's own second factor off, with the password.
 * @throws Refusal passwordWrong, secondFactorDemanded
 */
export const removeSecondFactor = defineUseCase({
  name: 'remove-second-factor',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ password: passwordField }),
  prepare: async ({ person, input, now, read }) => {
    const demandSamePassword = await demandPassword(read, person.id, input.password)
    return async tx => {
      await demandSamePassword(tx)
      const identity = await findIdentity(tx, person.id, dayOf(now))
      if (demandsSecondFactor(await readSignInRules(tx), identity?.roles ?? []))
        throw new Refusal('secondFactorDemanded')
      await deleteSecondFactor(tx, person.id)
      return {
        answer: undefined,
        audit: [{ subject: { kind: 'person', id: person.id }, after: { secondFactor: 'off' } }],
      }
    }
  },
})
