import { timingSafeEqual } from 'node:crypto'

/** Whether two signatures or codes are the same, in a time that tells nothing of where they differ. */
export const isSameSignature = (one: string, other: string): boolean => {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
