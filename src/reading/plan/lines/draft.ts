import type { Column } from '#domain/plan/layout.ts'
import type { Placed } from './margins.ts'
import type { ReadBody, ReadCell } from './learnt.ts'

/** A cell of a table as its placed pieces, in the order of the text. */
export type DraftCell = { column: number; placed: Placed[] }
/** A row of a table before it is written out. `number` is that of the result it begins, if it begins one. */
export type DraftRow = { cells: DraftCell[]; number?: string }

/** The rows that the placed pieces of a body make: what the page cut is put back into the cell it was cut from. */
export const draftRows = (placing: readonly Placed[], columns: readonly Column[]): DraftRow[] => {
  const rows: DraftRow[] = []
  let cell: DraftCell | undefined
  for (const placed of placing) {
    const { piece, column, step } = placed
    const row = rows.at(-1)
    if (step === 'goOn' && cell) cell.placed.push(placed)
    else if (step === 'resume' && (cell = openCell(rows, column))) cell.placed.push(placed)
    else {
      cell = { column, placed: [placed] }
      if (step === 'row' || !row) rows.push({ cells: [cell] })
      else row.cells.push(cell)
      const last = rows.at(-1)
      if (last && piece.number !== undefined && columns[column]?.role === 'result') last.number = piece.number
    }
  }
  return rows
}

/** The cell of a column that is still open: of the last row, or of one above it that spans down to it. */
const openCell = (rows: readonly DraftRow[], column: number): DraftCell | undefined => {
  for (const row of rows.toReversed()) {
    const found = row.cells.find(cell => cell.column === column)
    if (found || row.number !== undefined) return found
  }
  return undefined
}

/** What a draft teaches about the paper's habits. */
export const readBody = (rows: readonly DraftRow[]): ReadBody => {
  const isFirst = (row: DraftRow, at: number): boolean => at === 0 || row.number !== undefined
  const cells = rows.flatMap((row, at) =>
    row.cells.map(({ column, placed }): ReadCell => ({
      column,
      pieces: placed.map(({ piece }) => piece),
      firstRow: isFirst(row, at),
    })),
  )
  const firstRows = rows.filter(isFirst).length
  return { cells, firstRows, laterRows: rows.length - firstRows }
}
