import { createHmac, hkdfSync, randomBytes } from 'node:crypto'

import type { Secrets } from '#domain/people/secrets.ts'

import { isSameSignature } from './same-signature.ts'
import { seal, unseal } from './seal.ts'

/** Seals what the database must not tell to somebody who reads it, and signs what comes back from outside. */
export type Vault = {
  /** The text, encrypted. */
  seal: (text: string) => string
  /** The text again; undefined where another secret sealed it. */
  open: (sealed: string) => string | undefined
  /** The text with a signature, for an address. */
  sign: (text: string) => string
  /** The text that was signed; undefined where the signature is not ours. */
  verify: (signedText: string) => string | undefined
}

/** The secrets of a database that nobody opens again, such as one in memory. */
export const passingSecrets = (): Secrets => ({ current: randomBytes(32).toString('base64url'), earlier: [] })

/** A vault over these secrets. */
export const createVault = ({ current, earlier }: Secrets): Vault => {
  const newest = keysFrom(current)
  const keys = [newest, ...earlier.map(keysFrom)]
  return {
    seal: text => seal(newest.sealing, text),
    open: sealed => firstDefined(keys, ({ sealing }) => unsealOrNothing(sealing, sealed)),
    sign: text => {
      const body = Buffer.from(text).toString('base64url')
      return `${body}.${signature(newest.signing, body).toString('base64url')}`
    },
    verify: signedText => {
      const [body = '', mark = ''] = signedText.split('.')
      const isGenuine = keys.some(({ signing }) =>
        isSameSignature(signature(signing, body).toString('base64url'), mark),
      )
      return isGenuine ? Buffer.from(body, 'base64url').toString('utf8') : undefined
    },
  }
}

const keysFrom = (secret: string) => ({
  sealing: keyFrom(secret, 'jacana sealed content'),
  signing: keyFrom(secret, 'jacana signed address'),
})

const keyFrom = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))

const firstDefined = <Item, Value>(
  items: readonly Item[],
  find: (item: Item) => Value | undefined,
): Value | undefined => {
  for (const item of items) {
    const value = find(item)
    if (value !== undefined) return value
  }
  return undefined
}

const unsealOrNothing = (key: Buffer, sealed: string): string | undefined => {
  try {
    return unseal(key, sealed)
  } catch {
    return undefined
  }
}

const signature = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
