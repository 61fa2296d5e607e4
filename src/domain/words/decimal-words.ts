import type { Language } from '../language.ts'

/**
 * The decimal that people write in figures, as exact text: `-1234.50`. Undefined where the text is none.
 * "1 234,50", "1,234.50" and "12.5" are clear in any language. What may mean two numbers is read by the
 * language: "1,234" is 1234 in English and 1.234 in French and Spanish.
 */
export const readDecimal = (text: string, language: Language): string | undefined => {
  const words = text.trim().replace(/\s/gu, ' ')
  if (words.length > mostCharacters) return undefined
  const { sign, whole, gap, mark, fraction } = decimalPattern.exec(words)?.groups ?? {}
  if ((whole === undefined && fraction === undefined) || (gap !== undefined && gap === mark)) return undefined
  const groups = (whole ?? '0').split(/[^\d]/u)
  const [first = '0', second = ''] = groups
  const isPointOrComma = gap === '.' || gap === ','
  if (isPointOrComma && first === '0')
    return groups.length === 2 && !mark ? asText(sign, '0', second) : undefined
  const isAmbiguous = isPointOrComma && groups.length === 2 && mark === undefined
  if (isAmbiguous && gap === decimalMarks[language]) return asText(sign, first, second)
  return asText(sign, groups.join(''), fraction ?? '')
}

/** A decimal as people write it in a language, without groups of thousands; `readDecimal` gives it again. */
export const writeDecimal = (decimal: string, language: Language): string =>
  decimal.replace('.', decimalMarks[language])

const decimalMarks: Readonly<Record<Language, '.' | ','>> = { en: '.', fr: ',', es: ',' }

const mostCharacters = 60

/** Groups of three figures with the same sign between them, or figures alone; then a mark and figures. */
const decimalPattern =
  /^(?<sign>[-−‑+]?) ?(?<whole>\d{1,3}(?<gap>[ '’.,])\d{3}(?:\k<gap>\d{3})*|\d+)?(?:(?<mark>[.,])(?<fraction>\d+))?$/u

const asText = (sign: string | undefined, whole: string, fraction: string): string => {
  const digits = `${whole.replace(/^0+(?=\d)/u, '')}${fraction === '' ? '' : `.${fraction}`}`
  return sign && sign !== '+' && /[1-9]/u.test(digits) ? `-${digits}` : digits
}
