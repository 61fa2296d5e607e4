import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import type { SignIn, TryLimit } from '#domain/people/sign-in.ts'
import { hashOfAddress } from '#use-cases/people/hash-of-address.ts'

const minutes = 60

/**
 * The limits of wrong passwords. Somebody who guesses is stopped soon, and the person whose password it is
 * can still sign in from elsewhere. The narrow limit is first, since what it refuses counts no further.
 * An office behind one address has room for the typing errors of everybody.
 */
export const limitsOfPassword = (email: string, address: string): TryLimit[] => [
  { key: `pair ${hashOfAddress(email)} ${address}`, most: 8, seconds: 10 * minutes },
  { key: `person ${hashOfAddress(email)}`, most: 60, seconds: 60 * minutes },
  { key: `address ${address}`, most: 400, seconds: 10 * minutes },
]

/** The limit of wrong codes, by whoever knows the password. */
export const limitsOfCode = (personId: string): TryLimit[] => [
  { key: `code ${personId}`, most: 10, seconds: 15 * minutes },
]

/** The limits of requested links for a new password. */
export const limitsOfRequest = (email: string, address: string): TryLimit[] => [
  { key: `request ${hashOfAddress(email)}`, most: 5, seconds: 60 * minutes },
  { key: `requests ${address}`, most: 200, seconds: 60 * minutes },
]

/** The limit of wrong passwords of somebody who is signed in. */
export const limitsOfOwnPassword = (personId: string): TryLimit[] => [
  { key: `own ${personId}`, most: 10, seconds: 15 * minutes },
]

/**
 * Counts a try; then it can be made, and only a wrong guess stays counted.
 * @throws Refusal tooManyTries (seconds), and all that `attempt` throws
 */
export const tryWithin = async <Answer>(
  { tries }: SignIn,
  limits: readonly TryLimit[],
  attempt: () => Promise<Answer>,
): Promise<Answer> => {
  await countTry({ tries }, limits)
  try {
    const answer = await attempt()
    await tries.giveBack(limits)
    return answer
  } catch (error) {
    if (error instanceof Refusal && saysNothing.has(error.code)) await tries.giveBack(limits)
    throw error
  }
}

// These refuse the form of what was typed, so whoever guesses learns nothing from them.
const saysNothing = new Set<RefusalCode>(['inputInvalid', 'passwordKnown'])

/**
 * Counts something that is limited whether it succeeds or not.
 * @throws Refusal tooManyTries (seconds)
 */
export const countTry = async (
  { tries }: Pick<SignIn, 'tries'>,
  limits: readonly TryLimit[],
): Promise<void> => {
  const seconds = await tries.take(limits)
  if (seconds !== undefined) throw new Refusal('tooManyTries', { seconds })
}
