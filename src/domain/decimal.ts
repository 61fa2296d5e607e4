/**
 * Decimals are texts such as `-1200.50`: floating point cannot hold most of them exactly. Results have no
 * needless zeros, so that equal decimals are equal texts.
 */
type Scaled = { units: bigint; scale: number }

/** The sum of two decimals. */
export const addDecimals = (one: string, other: string): string => {
  const [a, b, scale] = atOneScale(one, other)
  return textOf({ units: a + b, scale })
}

/** The decimal with the other sign. */
export const negatedDecimal = (decimal: string): string => {
  const { units, scale } = scaledOf(decimal)
  return textOf({ units: -units, scale })
}

/** The decimal without needless zeros: `5` for `5.00`. */
export const plainDecimal = (decimal: string): string => textOf(scaledOf(decimal))

/** The product of two decimals. */
export const multiplyDecimals = (one: string, other: string): string => {
  const [a, b] = [scaledOf(one), scaledOf(other)]
  return textOf({ units: a.units * b.units, scale: a.scale + b.scale })
}

/** Below zero where the first decimal is smaller, zero where they are equal. */
export const compareDecimals = (one: string, other: string): number => {
  const [a, b] = atOneScale(one, other)
  return a < b ? -1 : a > b ? 1 : 0
}

/** The quotient with so many places; halves are rounded away from zero. The divisor is not zero. */
export const divideDecimals = (dividend: string, divisor: string, places: number): string => {
  const [a, b] = atOneScale(dividend, divisor)
  const numerator = 2n * magnitude(a) * 10n ** BigInt(places) + magnitude(b)
  const units = numerator / (2n * magnitude(b))
  return textOf({ units: a < 0n === b < 0n ? units : -units, scale: places })
}

const scaledOf = (decimal: string): Scaled => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  if (whole === '') throw new Error(`“${decimal}” is no decimal`)
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

const atOneScale = (one: string, other: string): [bigint, bigint, number] => {
  const [a, b] = [scaledOf(one), scaledOf(other)]
  const scale = Math.max(a.scale, b.scale)
  const raise = (each: Scaled): bigint => each.units * 10n ** BigInt(scale - each.scale)
  return [raise(a), raise(b), scale]
}

const textOf = ({ units, scale }: Scaled): string => {
  const digits = String(magnitude(units)).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

const magnitude = (units: bigint): bigint => (units < 0n ? -units : units)
