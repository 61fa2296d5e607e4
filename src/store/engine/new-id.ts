import { randomUUID } from 'node:crypto'

/**
 * A new identifier, which sorts after all that this process made before: UUID version 7 (RFC 9562).
 * PostgreSQL 15 has no `uuidv7()`. Within one millisecond, or when the clock goes back, the last id plus one.
 */
export const newId = (): string => {
  const time = BigInt(Date.now())
  // Node makes these in stock, and all digits at both ends are random.
  const random = randomUUID()
  const candidate = (time << 74n) | (BigInt(`0x${random.slice(0, 8)}${random.slice(24)}`) & randomMask)
  last = candidate > last ? candidate : last + 1n
  return textOf(last)
}

// 48 bits of time and 74 random bits, without the bits of version and variant between them.
let last = 0n

const randomMask = (1n << 74n) - 1n

const textOf = (number: bigint): string => {
  const time = number >> 74n
  const early = (number >> 62n) & 0xfffn
  const late = number & ((1n << 62n) - 1n)
  const hex = ((time << 80n) | (0x7n << 76n) | (early << 64n) | (0b10n << 62n) | late)
    .toString(16)
    .padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
