import type { Column } from '#domain/plan/layout.ts'
import { recogniseHeading, recogniseHeadings, type HeadingReading } from '#domain/papers/headings.ts'

/** The columns of a table with their headings, in reading order. */
export type TableColumns = { columns: Column[]; headings: string[]; recognised: number }

/**
 * The columns that headings name. Years that stand alone are given to the activities and indicators of a year
 * that have none. The next year begins where a kind of column is repeated; the last year takes the rest.
 */
export const columnsOf = (texts: readonly string[]): TableColumns => {
  const { headings, years } = inPrintedOrder(texts)
  const readings = recogniseHeadings(spreadYears(headings, years))
  return {
    columns: readings.map(({ column }) => column),
    headings,
    recognised: new Set(readings.filter(({ sure }) => sure > 0).map(({ column }) => column.role)).size,
  }
}

/**
 * The headings in the order of their columns, and the years that stand alone. Where an extractor reads a
 * header of two rows row by row, the years mark the places of the headings below them.
 */
const inPrintedOrder = (texts: readonly string[]): { headings: string[]; years: number[] } => {
  const years = texts.filter(isYear).map(Number)
  const headings = texts.filter(text => !isYear(text))
  const first = texts.findIndex(isYear)
  const afterYears = texts.slice(texts.findLastIndex(isYear) + 1)
  const below = afterYears.findIndex(text => isYearly(text))
  const inSlots =
    first > 0 && below > 0 && afterYears.slice(below).every(isYearly) && !texts.slice(0, first).some(isYearly)
  if (!inSlots) return { headings, years }
  return {
    headings: [...texts.slice(0, first), ...afterYears.slice(below), ...afterYears.slice(0, below)],
    years,
  }
}

/** Whether a heading is about one year's work without naming the year. */
const isYearly = (text: string): boolean => yearlyKind(recogniseHeading(text), true) !== undefined

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/**
 * The headings of a year's work with the years above them. An indicator is a year's where it follows an
 * activity.
 */
const spreadYears = (headings: readonly string[], years: readonly number[]): string[] => {
  if (years.length === 0) return [...headings]
  const readings = headings.map(heading => recogniseHeading(heading))
  const firstActivity = readings.findIndex(reading => reading?.column.role === 'activity')
  const keys = new Set<string>()
  let current = 0
  return headings.map((heading, at) => {
    const kind = yearlyKind(readings[at], at > firstActivity)
    if (kind === undefined) return heading
    if (keys.has(kind) && current < years.length - 1) {
      current += 1
      keys.clear()
    }
    keys.add(kind)
    return `${heading} ${years[current]}`
  })
}

const yearlyKind = (reading: HeadingReading | undefined, afterActivity: boolean): string | undefined => {
  if (!reading) return undefined
  const { column, sure } = reading
  if (column.year !== undefined) return undefined
  if (column.role === 'activity') return 'activity'
  const indicator = column.role === 'activityIndicator' || (column.role === 'periodIndicator' && sure <= 0.5)
  return indicator && afterActivity ? 'indicator' : undefined
}
