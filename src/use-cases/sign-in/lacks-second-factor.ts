import { z } from 'zod'

import { demandsSecondFactor } from '#domain/rights/sign-in-rules.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { findIdentity } from '#store/people/identity.ts'
import { readSignInRules } from '#store/people/sign-in-rules.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'

/** Whether somebody whose session has no second factor has a role that demands one. */
export const lacksSecondFactor = defineUseCase({
  name: 'lacks-second-factor',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, input, now }): Promise<boolean> => {
    const rules = await readSignInRules(reader)
    if (rules.secondFactorRoles.length === 0) return false
    const identity = await findIdentity(reader, input.id, dayOf(now))
    return demandsSecondFactor(rules, identity?.roles ?? [])
  },
})
