import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import {
  awaitOtherFactorChanges,
  findSecondFactor,
  takeStep,
  writeRecoveryCodes,
} from '#store/people/second-factors.ts'
import { endSessionsOf, markSecondFactor } from '#store/people/sessions.ts'

import { defineUseCase } from '../use-case.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { stepOfCode } from './totp.ts'

/**
 * Confirms one's own second factor by a first code. Answers the recovery codes, which nobody can show again.
 * The present session then has the factor; all others, which lack it, end.
 * @throws Refusal codeWrong, secondFactorSet
 */
export const confirmSecondFactor = defineUseCase({
  name: 'confirm-second-factor',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ code: filledTextField(50), sessionId: identifierField }),
  run: async ({ tx, person, input, now }) => {
    await awaitOtherFactorChanges(tx, person.id)
    const factor = await findSecondFactor(tx, person.id)
    if (factor?.isConfirmed) throw new Refusal('secondFactorSet')
    const step = factor && stepOfCode(factor.secret, input.code.replace(/\s/g, ''), now)
    if (step === undefined || !(await takeStep(tx, person.id, step))) throw new Refusal('codeWrong')
    const codes = newRecoveryCodes()
    await writeRecoveryCodes(
      tx,
      person.id,
      codes.map(code => hashOfRecoveryCode(person.id, code)),
    )
    await markSecondFactor(tx, { personId: person.id, sessionId: input.sessionId })
    await endSessionsOf(tx, person.id, input.sessionId)
    return {
      answer: { codes },
      audit: [{ subject: { kind: 'person', id: person.id }, after: { secondFactor: 'on' } }],
    }
  },
})
