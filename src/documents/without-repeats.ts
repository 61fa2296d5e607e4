import { recogniseHeadings } from '#domain/papers/headings.ts'
import type { SourceCell, SourceRow, SourceTable } from '#domain/papers/source-document.ts'
import { sheetColours } from './sheet-colours.ts'

/**
 * A table made by Jacana as printed: rows in the order of their numbers, without repeated text.
 * Somebody may have sorted the rows. Columns for information only are left out too.
 */
export const withoutRepeats = (table: SourceTable): SourceTable => {
  const place = table.rows.findIndex(isHeading)
  const heading = table.rows[place]
  if (!heading) return table
  const asides = new Set(
    heading.cells.filter(({ tint }) => tint === sheetColours.asideHeading).map(({ column }) => column),
  )
  const visibleRow = (row: SourceRow): SourceRow => ({
    ...row,
    cells: row.cells.filter(({ column }) => !asides.has(column)),
  })
  const body = inOrder(table.rows.slice(place + 1), asides.has(0)).map(visibleRow)
  const rows = [...table.rows.slice(0, place), visibleRow(heading), ...together(body, resultColumn(heading))]
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

/** Whether a row has only headings, by the colours that Jacana gives them. */
const isHeading = ({ cells }: SourceRow): boolean =>
  cells.length > 1 && cells.every(({ tint = '' }) => headingTints.has(tint))

const headingTints: ReadonlySet<string> = new Set([sheetColours.heading, sheetColours.asideHeading])

const resultColumn = ({ cells }: SourceRow): number | undefined => {
  const index = recogniseHeadings(cells.map(({ text }) => text)).findIndex(
    reading => reading?.column.role === 'result',
  )
  return cells[index]?.column
}

/** The rows by the numbers in their first column. A row without a number stays after the row above it. */
const inOrder = (rows: readonly SourceRow[], hasNumbers: boolean): readonly SourceRow[] => {
  if (!hasNumbers) return rows
  let last = 0
  const positions = rows.map(row => {
    last = Number(row.cells.find(({ column }) => column === 0)?.text) || last
    return { row, number: last }
  })
  return positions.toSorted((a, b) => a.number - b.number).map(({ row }) => row)
}

/** The rows of the same result together, at the place of the first of them. */
const together = (rows: readonly SourceRow[], result: number | undefined): readonly SourceRow[] =>
  [
    ...Map.groupBy(rows, (row, i) => row.cells.find(({ column }) => column === result)?.text || i).values(),
  ].flat()

const wordsAbove = (rows: readonly SourceRow[], row: number, { column }: SourceCell): string | undefined =>
  rows[row - 1]?.cells.find(cell => cell.column === column)?.text
