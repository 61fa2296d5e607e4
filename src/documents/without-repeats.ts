import { recogniseHeadings } from '#domain/papers/headings.ts'
import type { PaperCell, PaperRow, PaperTable } from '#domain/papers/paper.ts'
import { sheetColours } from './sheet-colours.ts'

/**
 * A table of ours as it stands on paper: its rows in the order of their numbers again where somebody has sorted them,
 * without the columns that are there to be read only, and without the words that only repeat the cell above.
 */
export const withoutRepeats = (table: PaperTable): PaperTable => {
  const place = table.rows.findIndex(isHeading)
  const heading = table.rows[place]
  if (!heading) return table
  const asides = new Set(
    heading.cells.filter(({ tint }) => tint === sheetColours.asideHeading).map(({ column }) => column),
  )
  const shown = (row: PaperRow): PaperRow => ({
    ...row,
    cells: row.cells.filter(({ column }) => !asides.has(column)),
  })
  const body = inOrder(table.rows.slice(place + 1), asides.has(0)).map(shown)
  const rows = [...table.rows.slice(0, place), shown(heading), ...together(body, resultColumn(heading))]
  return {
    ...table,
    columns: rows.reduce(
      (most, { cells }) => cells.reduce((own, cell) => Math.max(own, cell.column + cell.columns), most),
      0,
    ),
    rows: rows.map((row, i) => ({
      ...row,
      cells: row.cells.filter(cell => !cell.repeats || cell.text !== wordsAbove(rows, i, cell)),
    })),
  }
}

/** A row that has nothing but headings, by the colours of ours. */
const isHeading = ({ cells }: PaperRow): boolean =>
  cells.length > 1 && cells.every(({ tint = '' }) => headingTints.has(tint))

const headingTints: ReadonlySet<string> = new Set([sheetColours.heading, sheetColours.asideHeading])

const resultColumn = ({ cells }: PaperRow): number | undefined => {
  const found = recogniseHeadings(cells.map(({ text }) => text)).findIndex(
    reading => reading?.column.role === 'result',
  )
  return cells[found]?.column
}

/** Rows by the numbers in their first column, where it has them; one without goes on after the row above it. */
const inOrder = (rows: readonly PaperRow[], numbered: boolean): readonly PaperRow[] => {
  if (!numbered) return rows
  let last = 0
  const placed = rows.map(row => {
    last = Number(row.cells.find(({ column }) => column === 0)?.text) || last
    return { row, number: last }
  })
  return placed.toSorted((a, b) => a.number - b.number).map(({ row }) => row)
}

/** Rows of the same result, one after the other, where the first of them stands. */
const together = (rows: readonly PaperRow[], result: number | undefined): readonly PaperRow[] =>
  [
    ...Map.groupBy(rows, (row, i) => row.cells.find(({ column }) => column === result)?.text || i).values(),
  ].flat()

const wordsAbove = (rows: readonly PaperRow[], row: number, { column }: PaperCell): string | undefined =>
  rows[row - 1]?.cells.find(cell => cell.column === column)?.text
