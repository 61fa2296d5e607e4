import type { Language } from '#domain/language.ts'

const format = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: format('en-GB'),
  fr: format('fr'),
  es: format('es'),
}

/** A day without its year, for pictures whose table has it: `27 Feb`. */
export const formatShortDay = (language: Language, day: string): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`))
