import type { InstrumentKind, Reference } from './mandate.ts'

/** The order of instruments: by kind, then by symbol. */
export const inInstrumentOrder = (
  a: Pick<Reference, 'kind' | 'symbol'>,
  b: Pick<Reference, 'kind' | 'symbol'>,
): number => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || inSymbolOrder(a.symbol, b.symbol)

const kindOrder: InstrumentKind[] = [
  'article',
  'rules',
  'resolution',
  'recommendation',
  'decision',
  'document',
]

/** The order of numbers in texts: "2" comes before "10", "8.2.a" after "8.2". */
export const inNumberOrder = new Intl.Collator('en', { numeric: true }).compare

/** As `inNumberOrder`, with Roman numerals by their value. */
const inSymbolOrder = (a: string, b: string): number => inNumberOrder(romanToNumber(a), romanToNumber(b))

const romanToNumber = (symbol: string): string =>
  symbol.replace(/^[IVXLC]+(?=\.|$)/, roman => String(readRoman(roman)))

/** The value of a Roman numeral in capital letters up to C: 14 for `XIV`. */
export const readRoman = (roman: string): number => {
  const digits = [...roman].map(letter => ({ I: 1, V: 5, X: 10, L: 50, C: 100 })[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
