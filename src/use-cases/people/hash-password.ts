import { isKnownPassword } from '#domain/people/known-password.ts'
import { Refusal } from '#domain/refusal.ts'
import { hashPassword, isPasswordOf } from '#store/sign-in/password-hash.ts'

/** What everybody knows of the site, and so guesses. */
const siteWords = ['Jacana']

/**
 * The hash of a new password, by better-auth's scrypt.
 * @throws Refusal passwordKnown where others can guess it from words, or from the person's name and address
 */
export const hashNewPassword = (password: string, ownTexts: readonly string[]): Promise<string> => {
  if (isKnownPassword(password, [...siteWords, ...ownTexts])) throw new Refusal('passwordKnown')
  return hashPassword(password)
}

/** Whether a password is the one of a hash. Without a hash it takes as long, and is not. */
export const isPassword = async (password: string, hash: string | undefined): Promise<boolean> => {
  const isRight = await isPasswordOf(hash ?? (await hashOfNobody()), password)
  return isRight && hash !== undefined
}

let nobody: Promise<string> | undefined
const hashOfNobody = (): Promise<string> => (nobody ??= hashPassword(crypto.randomUUID()))
