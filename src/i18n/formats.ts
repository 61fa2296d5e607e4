import type { Language } from '#domain/language.ts'

/** The locale of each language. British English has the day before the month, as the Conventions write it. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', es: 'es' }

const once = <T>(make: (locale: string) => T): ((language: Language) => T) => {
  const formats = new Map<Language, T>()
  return language => {
    const format = formats.get(language) ?? make(locales[language])
    formats.set(language, format)
    return format
  }
}

const numbers = once(locale => new Intl.NumberFormat(locale))
const shares = once(locale => new Intl.NumberFormat(locale, { style: 'percent' }))
const instantParts = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const
const instants = once(locale => new Intl.DateTimeFormat(locale, instantParts))
const days = once(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const plurals = once(locale => new Intl.PluralRules(locale))
const lists = once(locale => new Intl.ListFormat(locale))
const alternatives = once(locale => new Intl.ListFormat(locale, { type: 'disjunction' }))
const languageNames = once(locale => new Intl.DisplayNames(locale, { type: 'language' }))

/** A text that begins with a day of the month, which French counts as an ordinal where it is the first. */
export const withOrdinal = (language: Language, text: string): string =>
  language === 'fr' ? text.replace(/^1(?=\s\p{L})/u, '1er') : text

/** A whole number with the group separators of the language: `1,234`, `1 234`. */
export const formatNumber = (language: Language, value: number): string => numbers(language).format(value)

/** A share (0 to 1) in whole per cent: `38%`, `38 %`. */
export const formatShare = (language: Language, share: number): string => shares(language).format(share)

/** An instant in the time zone of the installation, set by `main.ts`: `23 November 2026 at 22:17 CET`. */
export const formatInstant = (language: Language, instant: string | Date): string =>
  withOrdinal(language, instants(language).format(new Date(instant)))

/** An instant in a time zone of its reader, which is written beside it. */
export const formatInstantIn = (language: Language, timeZone: string, instant: string | Date): string =>
  withOrdinal(
    language,
    new Intl.DateTimeFormat(locales[language], { ...instantParts, timeZone }).format(new Date(instant)),
  )

/**
 * A calendar day (`2026-11-23`) without time zone: `23 November 2026`.
 * A text that is not a day stays as it is.
 */
export const formatDay = (language: Language, day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? withOrdinal(language, days(language).format(new Date(`${day}T00:00:00Z`)))
    : day

/** The day of an instant in the time zone of the installation: `23 November 2026`. */
export const formatDayOfInstant = (language: Language, instant: string | Date): string =>
  formatDay(language, new Date(instant).toLocaleDateString('sv'))

/** The years of a period: `2023–2025` in English, a plain hyphen in French and Spanish; one year alone. */
export const formatYears = (language: Language, first: number, last: number): string =>
  first === last ? String(first) : `${first}${language === 'en' ? '–' : '-'}${last}`

/**
 * A count with its noun, in the plural form of the language.
 * All plural forms other than `one` use `other`.
 */
export const formatCount = (
  language: Language,
  count: number,
  noun: { one: string; other: string },
): string =>
  `${formatNumber(language, count)}\u00a0${plurals(language).select(count) === 'one' ? noun.one : noun.other}`

const counter =
  (language: Language) =>
  (n: number, one: string, other: string): string =>
    formatCount(language, n, { one, other })

/** A count with its noun for a sentence of one language: `count.fr(2, 'ligne', 'lignes')`. */
export const count = { en: counter('en'), fr: counter('fr'), es: counter('es') }

/** A list of names, with the language's "and" before the last: `Tags and Status`. */
export const formatList = (language: Language, names: readonly string[]): string =>
  lists(language).format(names)

/** A list of alternatives, with the language's "or" before the last: `Draft or Published`. */
export const formatAlternatives = (language: Language, names: readonly string[]): string =>
  alternatives(language).format(names)

/** The separators of CSV cells. With semicolons, numbers have a decimal comma. */
export const csvSeparators = ['comma', 'semicolon'] as const
export type CsvSeparator = (typeof csvSeparators)[number]

/** The separator that spreadsheets expect in a language: commas only where numbers do not use them. */
export const usualCsvSeparator: Record<Language, CsvSeparator> = {
  en: 'comma',
  fr: 'semicolon',
  es: 'semicolon',
}

/**
 * The name of a content language in the interface's language: `French`, `français`, `francés`.
 * Without a name it is the tag.
 */
export const formatLanguageName = (language: Language, tag: string): string => {
  const key = `${language} ${tag}`
  const name = knownNames.get(key) ?? findLanguageName(language, tag)
  // The names are slow to find, and a page may ask for the same ones hundreds of times.
  if (knownNames.size < mostKnownNames) knownNames.set(key, name)
  return name
}

const knownNames = new Map<string, string>()
const mostKnownNames = 1000

const findLanguageName = (language: Language, tag: string): string => {
  try {
    return languageNames(language).of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}
