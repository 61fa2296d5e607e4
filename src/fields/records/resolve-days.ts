import { dayAfter } from '#domain/day.ts'

import type { Criterion } from './criterion.ts'

/** The criterion with days in place of limits such as `today-30`. */
export const resolveDays = (criterion: Criterion, today: string): Criterion => {
  if ('all' in criterion) return { all: criterion.all.map(each => resolveDays(each, today)) }
  if ('any' in criterion) return { any: criterion.any.map(each => resolveDays(each, today)) }
  if ('not' in criterion) return { not: resolveDays(criterion.not, today) }
  if ('part' in criterion) return { part: criterion.part, some: resolveDays(criterion.some, today) }
  if (!('from' in criterion || 'until' in criterion)) return criterion
  const { field, from, until } = criterion
  return {
    field,
    ...(from !== undefined && { from: dayOfLimit(from, today) }),
    ...(until !== undefined && { until: dayOfLimit(until, today) }),
  }
}

/** The day that a limit means; the limit itself where it is none from today. */
const dayOfLimit = (limit: string, today: string): string => {
  const days = daysFromToday(limit)
  return days === undefined ? limit : dayAfter(today, days)
}

/** Whether a limit is so many days from today: `today`, `today+7`. */
export const isFromToday = (limit: string): boolean => daysFromToday(limit) !== undefined

const daysFromToday = (limit: string): number | undefined => {
  const [match, days] = /^today([+-]\d{1,5})?$/.exec(limit) ?? []
  return match === undefined ? undefined : Number(days ?? 0)
}
