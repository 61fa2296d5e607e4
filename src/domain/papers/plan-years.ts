import { largest, smallest } from '../extremes.ts'
import type { Column } from '../plan/layout.ts'
import type { ParsedPlan } from './parsed-plan.ts'

/** The years that a paper plans, from its columns and its title ("2023-2025"), if it names any. */
export const yearsOfPaper = ({
  columns,
  document,
}: ParsedPlan): { firstYear: number; lastYear: number } | undefined => {
  const title = document.title ?? ''
  const period = /((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)?\d\d)(?!\d)/.exec(title)
  const [, from = '', to = ''] = period ?? []
  const titleYears = period
    ? [Number(from), Number(from.slice(0, 4 - to.length) + to)]
    : [...title.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(Number)
  const years = [...titleYears, ...columns.flatMap(({ year }) => year ?? [])]
  return years.length === 0 ? undefined : { firstYear: smallest(years), lastYear: largest(years) }
}

/**
 * The year of a column of activities or their indicators. A column without a year takes the newest year of
 * these columns, otherwise the first year of the plan.
 */
export const yearOfColumn = (column: Column, columns: readonly Column[], firstYear: number): number => {
  if (column.year !== undefined) return column.year
  const years = columns.flatMap(({ role, year }) =>
    (role === 'activity' || role === 'activityIndicator') && year !== undefined ? [year] : [],
  )
  return years.length === 0 ? firstYear : largest(years)
}
