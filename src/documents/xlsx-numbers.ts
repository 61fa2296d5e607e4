/**
 * A number as its format shows it: a day as `2025-12-31`, a percentage with its sign, or plain decimals.
 * Decimals are as many as the format has. Anything else stays as it is.
 */
export const writtenNumber = (value: string, format: string, from1904: boolean): string => {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (isDate(format)) return dayOf(number, from1904)
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? (/^[#,]*0%?$/.test(format) ? 0 : undefined)
  const scaledNumber = format.includes('%') ? number * 100 : number
  const text =
    decimals === undefined ? String(Number(scaledNumber.toPrecision(15))) : scaledNumber.toFixed(decimals)
  return format.includes('%') ? `${text}%` : text
}

/** Whether a format is a date: a year, or a month beside a day, outside quotes and brackets. */
const isDate = (format: string): boolean => {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /y/i.test(letters) || (/m/i.test(letters) && /d/i.test(letters))
}

const dayOf = (serial: number, from1904: boolean): string => {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const day = new Date(epoch + Math.floor(serial) * 86_400_000)
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10)
}
