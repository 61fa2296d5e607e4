import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { passwordField } from '#fields/kinds/password.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { awaitOtherFactorChanges, hasSecondFactor, writeRecoveryCodes } from '#store/people/second-factors.ts'

import { defineUseCase } from '../use-case.ts'
import { demandPassword } from './demand-password.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { takeCode } from './take-code.ts'

/**
 * Makes new recovery codes of one's own, with the password and a code; the earlier ones end. Answers the
 * codes, which nobody can show again.
 * @throws Refusal passwordWrong, codeWrong
 * @throws Refusal notFound where no second factor is on
 */
export const renewRecoveryCodes = defineUseCase({
  name: 'renew-recovery-codes',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ currentPassword: passwordField, code: filledTextField(50) }),
  prepare: async ({ person, input, now, read }) => {
    const demandSamePassword = await demandPassword(read, person.id, input.currentPassword)
    return async tx => {
      await demandSamePassword(tx)
      await awaitOtherFactorChanges(tx, person.id)
      // The first code of a factor that is not on yet would turn it on.
      if (!(await hasSecondFactor(tx, person.id))) throw new Refusal('notFound')
      const way = await takeCode(tx, { personId: person.id, code: input.code }, now)
      const codes = newRecoveryCodes()
      const hashes = codes.map(code => hashOfRecoveryCode(person.id, code))
      await writeRecoveryCodes(tx, person.id, hashes)
      return {
        answer: { codes },
        audit: [{ subject: { kind: 'person', id: person.id }, after: { recoveryCodes: 'new', by: way } }],
      }
    }
  },
})
