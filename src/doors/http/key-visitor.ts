import { createHash } from 'node:crypto'

import type { Context } from 'hono'

import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { identifyKey, type KeyHolder } from '#use-cases/keys/identify-key.ts'
import { recordKeyUse } from '#use-cases/keys/record-key-use.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { connectionAddress } from './connection-address.ts'
import { createShortMemory } from './short-memory.ts'

/** The program that asks whose a key is, and notes that it was used. */
const keyDoor: Person = {
  id: 'keyDoor',
  name: 'Door of keys',
  grants: [{ right: ['change', 'person'] }],
}

/**
 * The text after `Authorization: Bearer`; undefined where the header is absent.
 * Other schemes are for others, such as a proxy that asks for a password.
 */
export const bearerOf = (c: Context): string | undefined =>
  /^Bearer\b(.*)$/i.exec(c.req.header('authorization') ?? '')?.[1]?.trim()

/** The wrong keys that an address may send within the time below; a mistyped key counts too. */
const mostWrong = 20

/** The milliseconds for which wrong keys count. */
const wrongMemory = 60_000

/** The most addresses in memory. */
const mostAddresses = 10_000

/** A limit on wrong keys, for each network address. */
const createKeyLimit = (now: () => number = Date.now) => {
  const wrongs = new Map<string, { count: number; until: number }>()
  return {
    /**
     * Refuses a wrong key of an address that has sent too many. A right one is looked up before: an office
     * has one address, and one program there with an old key should not stop the others.
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

/** Who programs are by their keys. A key is looked up once in some seconds, not for each request. */
export type KeyVisitors = {
  /**
   * The person in whose name a program acts by this key.
   * @throws Refusal keyMistyped, keyUnknown, keyEnded, keyExpired, tooManyTries
   */
  find: (c: Context, text: string) => Promise<Person>
  /** Forgets every key, so that a change of people or rights holds at once. */
  forget: () => void
}

/** Where people of the example may come in, and how the network address of a request is found. */
export type KeyVisitorSetup = {
  isDemoOffered?: (c: Context) => boolean
  addressOf?: (c: Context) => string
}

/** Who programs are by their keys; every door that keys open asks the same one. */
export const createKeyVisitors = (
  jacana: Jacana,
  { isDemoOffered = () => false, addressOf = connectionAddress }: KeyVisitorSetup = {},
): KeyVisitors => {
  const limit = createKeyLimit()
  const holders = createShortMemory<KeyHolder>()
  return {
    find: async (c, text) => {
      const address = addressOf(c)
      try {
        const { person, personKind } = await holders.at(hashOf(text), () => findKeyHolder(jacana, text))
        // A person of the example reads where one can become that person, and nowhere else.
        if (personKind === 'demo' && !isDemoOffered(c)) throw new Refusal('keyUnknown')
        return person
      } catch (error) {
        if (!isKeyRefusal(error)) throw error
        limit.demandRoom(address)
        limit.count(address)
        throw error
      }
    },
    forget: holders.forget,
  }
}

// The first use of a day is noted meanwhile.
const findKeyHolder = async (jacana: Jacana, text: string): Promise<KeyHolder> => {
  const holder = await jacana.do(identifyKey, keyDoor, { text })
  if (!holder.isUseKnown) await jacana.do(recordKeyUse, keyDoor, { id: holder.keyId })
  return holder
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')
