import { Refusal } from '#domain/refusal.ts'
import { findPasswordOf } from '#store/people/sign-in-users.ts'

import type { Read } from '../use-case.ts'
import { isPassword } from '../people/hash-password.ts'

/**
 * Checks somebody's present password, outside any transaction, because that takes long.
 * @throws Refusal passwordWrong
 */
export const demandPassword = async (read: Read, personId: string, password: string): Promise<void> => {
  const holder = await read(reader => findPasswordOf(reader, personId))
  if (!(await isPassword(password, holder?.hash))) throw new Refusal('passwordWrong')
}
