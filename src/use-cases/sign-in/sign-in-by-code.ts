import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { filledTextField, textField } from '#fields/kinds/text.ts'
import { findPasswordOf } from '#store/people/sign-in-users.ts'

import { defineUseCase } from '../use-case.ts'
import { proofOf } from './sign-in-by-password.ts'
import { startSession } from './start-session.ts'
import { takeCode } from './take-code.ts'

/**
 * Signs somebody in who has given the password, by a code of their app or a recovery code.
 * Answers the token of the session.
 * @throws Refusal codeWrong, personLeft
 * @throws Refusal signInExpired where the password is no longer the one that was given
 */
export const signInByCode = defineUseCase({
  name: 'sign-in-by-code',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({
    personId: identifierField,
    proof: z.string(),
    code: filledTextField(50),
    browser: textField(1000).default(''),
  }),
  run: async ({ tx, input, now }) => {
    const { personId, proof, code, browser } = input
    const holder = await findPasswordOf(tx, personId)
    if (!holder || proofOf(holder.hash) !== proof || !holder.hasSecondFactor)
      throw new Refusal('signInExpired')
    if (holder.state !== 'active') throw new Refusal('personLeft')
    const way = await takeCode(tx, { personId, code }, now)
    const start = { personId, browser, secondFactor: true, way }
    const { token, audit } = await startSession(tx, start, now)
    return { answer: { token }, audit }
  },
})
