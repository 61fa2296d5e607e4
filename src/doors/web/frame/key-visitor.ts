import type { Context } from 'hono'

import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { identifyKey, type KeyHolder } from '#use-cases/keys/identify-key.ts'
import { recordKeyUse } from '#use-cases/keys/record-key-use.ts'
import type { Jacana } from '#use-cases/use-case.ts'

/** The program that asks whose a key is, and notes that it was used. */
const keyDoor: Person = {
  id: 'doorkeeper',
  name: 'Doorkeeper',
  grants: [{ right: ['change', 'person'] }],
}

/**
 * The text after `Authorization: Bearer`; undefined where the header is absent.
 * Other schemes are for others, such as a proxy that asks for a password.
 */
export const bearerOf = (c: Context): string | undefined =>
  /^Bearer\b(.*)$/i.exec(c.req.header('authorization') ?? '')?.[1]?.trim()

/**
 * Refuses what a program may not do with a key: it only reads.
 * @throws Refusal keyReadsOnly
 */
export const demandReading = (c: Context): void => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') throw new Refusal('keyReadsOnly')
}

/** The wrong keys that an address may send within the time below; a mistyped key counts too. */
const mostWrong = 20

/** The milliseconds for which wrong keys count. */
const wrongMemory = 60_000

/** The most addresses in memory. */
const mostAddresses = 10_000

/** A limit on wrong keys, for each network address. */
export const createKeyLimit = (now: () => number = Date.now) => {
  const wrongs = new Map<string, { count: number; until: number }>()
  return {
    /**
     * Refuses an address that has sent too many wrong keys.
     * @throws Refusal tooManyTries (seconds)
     */
    demandRoom: (address: string): void => {
      const wrong = wrongs.get(address)
      if (!wrong || wrong.until <= now() || wrong.count < mostWrong) return
      throw new Refusal('tooManyTries', { seconds: Math.ceil((wrong.until - now()) / 1000) })
    },
    /** Counts a wrong key. */
    count: (address: string): void => {
      if (wrongs.size >= mostAddresses) wrongs.clear()
      const wrong = wrongs.get(address)
      if (wrong && wrong.until > now()) wrong.count += 1
      else wrongs.set(address, { count: 1, until: now() + wrongMemory })
    },
  }
}

/** Whether a refusal says that a key opens nothing. */
export const isKeyRefusal = (error: unknown): error is Refusal =>
  error instanceof Refusal && /^key(?:Mistyped|Unknown|Ended|Expired)$/.test(error.code)

/**
 * The holder of a key; the first use of a day is noted meanwhile.
 * @throws Refusal keyMistyped, keyUnknown, keyEnded, keyExpired
 */
export const findKeyHolder = async (jacana: Jacana, text: string): Promise<KeyHolder> => {
  const holder = await jacana.do(identifyKey, keyDoor, { text })
  if (!holder.isUseKnown) await jacana.do(recordKeyUse, keyDoor, { id: holder.keyId })
  return holder
}
