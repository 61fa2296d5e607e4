import { dayAfter } from './day.ts'

/** The steps of time by which numbers are broken down. */
export const timeSteps = ['year', 'quarter', 'month'] as const

/** A step of time. */
export type TimeStep = (typeof timeSteps)[number]

/** Whether a name is that of a step of time. */
export const isTimeStep = (name: string): name is TimeStep => (timeSteps as readonly string[]).includes(name)

/**
 * A time from its first day to its last; without a first day, from ever. `key` names it: `2024`, `2024-Q3`,
 * `2024-07`.
 */
export type Timespan = { key: string; from?: string; until: string }

/** The most steps that a time is divided into. */
const mostSteps = 1200

/** A time in steps, each from its first day to its last, cut off at the ends; at most `mostSteps`. */
export const stepsIn = (first: string, last: string, step: TimeStep): Timespan[] => {
  const spans: Timespan[] = []
  let from = first
  while (from <= last && spans.length < mostSteps) {
    const end = lastDayOf(from, step)
    spans.push({ key: timeKey(from, step), from, until: end < last ? end : last })
    from = dayAfter(end, 1)
  }
  return spans
}

/** The name of the step that a day is in. */
export const timeKey = (day: string, step: TimeStep): string => {
  const year = day.slice(0, 4)
  if (step === 'year') return year
  return step === 'month' ? day.slice(0, 7) : `${year}-Q${quarterOf(day)}`
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3)

const lastDayOf = (day: string, step: TimeStep): string => {
  const year = Number(day.slice(0, 4))
  const months: Record<TimeStep, number> = {
    year: 12,
    quarter: 3 * quarterOf(day),
    month: Number(day.slice(5, 7)),
  }
  const month = months[step]
  const next =
    month === 12
      ? `${String(year + 1).padStart(4, '0')}-01-01`
      : `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`
  return dayAfter(next, -1)
}

/** The time that a step is, by its name; undefined where the text names none. */
export const spanOfKey = (key: string): Required<Timespan> | undefined => {
  const [, year, quarter, month] = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(key) ?? []
  if (year === undefined) return undefined
  const first = quarter === undefined ? (month ?? '01') : String(3 * Number(quarter) - 2).padStart(2, '0')
  const step = quarter === undefined ? (month === undefined ? 'year' : 'month') : 'quarter'
  const from = `${year}-${first}-01`
  return { key, from, until: lastDayOf(from, step) }
}
