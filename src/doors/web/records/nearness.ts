import type { Language } from '#domain/language.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { nearnessWords, type TimeUnit } from '#i18n/pages/records.ts'

/** How many days a day lies after another; below zero where it lies before. */
export const daysFrom = (day: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000)

/** How near a day is, in the largest whole unit: `7 days late`, `today`, `in 4 months`. */
export const sayNearness = (language: Language, today: string, day: string): string => {
  const words = wordsIn(nearnessWords, language)
  const days = daysFrom(today, day)
  if (days === 0) return words.today
  const { n, unit } = inLargestUnit(Math.abs(days))
  return days < 0 ? words.late(n, unit) : words.ahead(n, unit)
}

const inLargestUnit = (days: number): { n: number; unit: TimeUnit } => {
  if (days < 60) return { n: days, unit: 'day' }
  const months = Math.floor(days / 30.4375)
  return months < 24 ? { n: months, unit: 'month' } : { n: Math.floor(months / 12), unit: 'year' }
}
