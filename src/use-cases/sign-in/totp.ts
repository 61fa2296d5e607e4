import { createHmac, randomBytes } from 'node:crypto'

import { isSameSignature } from '#store/engine/same-signature.ts'

/** The seconds that a code is valid, and its digits, as every authenticator app has them. */
const period = 30
const digits = 6

/** How many steps a clock may be before or behind ours. */
const tolerance = [0, -1, 1] as const

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret for an authenticator app: 20 random bytes in base 32. */
export const newTotpSecret = (): string => base32(randomBytes(20))

/** The address by which an authenticator app takes the secret. */
export const totpAddress = (secret: string, account: string): string => {
  const query = new URLSearchParams({ secret, issuer: 'Jacana', algorithm: 'SHA1' })
  return `otpauth://totp/${encodeURIComponent(`Jacana:${account}`)}?${query}&digits=${digits}&period=${period}`
}

/** The code of a secret at an instant (RFC 6238). */
export const totpAt = (secret: string, at: Date): string => codeOfStep(secret, stepAt(at))

/**
 * The step of time to which a code belongs, now or one step before or after; undefined for any other code.
 * Whoever takes the code remembers the step, so that no code is taken twice.
 */
export const stepOfCode = (secret: string, code: string, now: Date): number | undefined => {
  const step = stepAt(now)
  return tolerance.map(shift => step + shift).find(each => isSameSignature(codeOfStep(secret, each), code))
}

const stepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / period)

const codeOfStep = (secret: string, step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 0xf
  const number = (hash.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits
  return String(number).padStart(digits, '0')
}

const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(five => letters[Number.parseInt(five, 2)]).join('')
}

const bytesOf = (secret: string): Buffer => {
  const bits = [...secret].map(letter => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(eight => Number.parseInt(eight, 2)))
}
