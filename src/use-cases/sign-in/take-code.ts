import { Refusal } from '#domain/refusal.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { findSecondFactor, takeRecoveryCode, takeStep } from '#store/people/second-factors.ts'

import { hashOfRecoveryCode, isRecoveryCode } from './recovery-codes.ts'
import { stepOfCode } from './totp.ts'

/**
 * Takes a code of a person's app, or a recovery code; each is taken once.
 * @throws Refusal codeWrong
 */
export const takeCode = async (
  tx: Transaction,
  { personId, code }: { personId: string; code: string },
  now: Date,
): Promise<'code' | 'recoveryCode'> => {
  if (isRecoveryCode(code)) {
    const hash = hashOfRecoveryCode(personId, code)
    if (!(await takeRecoveryCode(tx, { personId, hash }, now))) throw new Refusal('codeWrong')
    return 'recoveryCode'
  }
  const factor = await findSecondFactor(tx, personId)
  const step = factor && stepOfCode(factor.secret, code.replace(/\s/g, ''), now)
  if (step === undefined || !(await takeStep(tx, personId, step))) throw new Refusal('codeWrong')
  return 'code'
}
