import type { Language } from '#domain/language.ts'

import { formatDay, formatInstant, locales, withOrdinal } from './formats.ts'

/** How the values of fields are said in a language. Decimals are texts and stay exact. */
export const fieldFormats = (language: Language) => ({
  day: (day: string): string => formatDay(language, day),
  days: (first: string, last: string): string => formatDays(language, first, last),
  month: (month: string): string => formatMonth(language, month),
  instant: (instant: string): string => formatInstant(language, instant),
  decimal: (decimal: string): string => formatDecimal(language, decimal),
  percent: (decimal: string): string => formatPercent(language, decimal),
  money: (amount: string, currency: string): string => formatMoney(language, amount, currency),
})

/** A decimal with the separators of the language and all its places: `1,234.50`, `1 234,50`. */
export const formatDecimal = (language: Language, decimal: string): string =>
  numberFormat(language, placesOf(decimal)).format(exact(decimal))

/** A month with its year: `March 2024`. */
/** A month (`2024-03`) as people write it in a language. */
export const formatMonth = (language: Language, month: string): string =>
  dayFormat(language, 'month').format(new Date(`${month}-01T00:00:00Z`))

/** The days from the first to the last: `12 to 14 March 2024`, `du 1er au 3 mars 2024`; one day alone. */
export const formatDays = (language: Language, first: string, last: string): string => {
  if (first === last) return formatDay(language, first)
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  const isOneMonth = isOneYear && first.slice(5, 7) === last.slice(5, 7)
  const begin = isOneMonth
    ? dayOfMonth(language, first)
    : isOneYear
      ? withOrdinal(language, dayFormat(language, 'dayOfYear').format(new Date(`${first}T00:00:00Z`)))
      : formatDay(language, first)
  return betweenDays[language](begin, formatDay(language, last))
}

const betweenDays: Record<Language, (first: string, last: string) => string> = {
  en: (first, last) => `${first} to ${last}`,
  fr: (first, last) => `du ${first} au ${last}`,
  es: (first, last) => `del ${first} al ${last}`,
}

const dayOfMonth = (language: Language, day: string): string => {
  const number = day.slice(8).replace(/^0/, '')
  return language === 'fr' && number === '1' ? '1er' : number
}

const formatPercent = (language: Language, decimal: string): string =>
  numberFormat(language, placesOf(decimal), { style: 'unit', unit: 'percent' }).format(exact(decimal))

const formatMoney = (language: Language, amount: string, currency: string): string =>
  numberFormat(language, placesOf(amount), {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  }).format(exact(amount))

// `Intl` formats a number in a text exactly, whatever its length.
const exact = (decimal: string): Intl.StringNumericLiteral => decimal as Intl.StringNumericLiteral

const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0

// A format is slow to make, and a list asks for the same few hundreds of times.
const numberFormats = new Map<string, Intl.NumberFormat>()

const numberFormat = (
  language: Language,
  places: number,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat => {
  const key = `${language} ${places} ${options.currency ?? options.unit ?? ''}`
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locales[language], {
      ...options,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    })
  numberFormats.set(key, format)
  return format
}

const dayParts = {
  month: { month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
} as const

const dayFormats = new Map<string, Intl.DateTimeFormat>()

const dayFormat = (language: Language, parts: keyof typeof dayParts): Intl.DateTimeFormat => {
  const key = `${language} ${parts}`
  const format =
    dayFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...dayParts[parts], timeZone: 'UTC' })
  dayFormats.set(key, format)
  return format
}
