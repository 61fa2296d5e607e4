import { Refusal } from '#domain/refusal.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { findPasswordOf, lockPassword } from '#store/people/sign-in-users.ts'

import type { Read } from '../use-case.ts'
import { isPassword } from '../people/hash-password.ts'

/** Demands in a transaction that the password is still the one that was checked before it. */
type DemandSamePassword = (tx: Transaction) => Promise<void>

/**
 * Checks somebody's present password, outside any transaction, because that takes long. Answers what to
 * demand in the transaction: somebody whose password is known to another may choose a new one meanwhile.
 * @throws Refusal passwordWrong
 */
export const demandPassword = async (
  read: Read,
  personId: string,
  password: string,
): Promise<DemandSamePassword> => {
  const holder = await read(reader => findPasswordOf(reader, personId))
  if (!holder || !(await isPassword(password, holder.hash))) throw new Refusal('passwordWrong')
  return async tx => {
    if ((await lockPassword(tx, personId)) !== holder.hash) throw new Refusal('passwordWrong')
  }
}
