import type { MadeColumn, MadePlan } from './made-plan.ts'

/** A heading placed in the header rows of a table: `row` and `column` count from 0, `rows` and `columns` are its spans. */
export type HeaderCell = { row: number; column: number; rows: number; columns: number; text: string }

/** The headings of a plan's table: one row, or two with each year above the columns that are of it. */
export const headerGrid = ({ columns, yearsAbove }: MadePlan): HeaderCell[] => {
  if (!yearsAbove) return columns.map(({ heading }, column) => ({ row: 0, column, rows: 1, columns: 1, text: heading }))
  return columns.flatMap(({ heading, year }, column): HeaderCell[] => {
    if (year === undefined) return [{ row: 0, column, rows: 2, columns: 1, text: heading }]
    const above = columns[column - 1]?.year === year ? [] : [{ row: 0, column, rows: 1, columns: runOf(columns, column), text: `${year}` }]
    return [...above, { row: 1, column, rows: 1, columns: 1, text: heading }]
  })
}

/** How many columns from this one on have its year. */
const runOf = (columns: MadeColumn[], column: number): number => {
  const other = columns.findIndex(({ year }, at) => at > column && year !== columns[column]?.year)
  return (other < 0 ? columns.length : other) - column
}
