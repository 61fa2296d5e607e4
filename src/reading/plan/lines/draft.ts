import type { Column } from '#domain/plan/layout.ts'
import type { PlacedPiece } from './margins.ts'
import type { ReadBody, ReadCell } from './paper-habits.ts'

/** A cell as its placed pieces, in the order of the text. */
export type DraftCell = { column: number; placedPieces: PlacedPiece[] }
/**
 * A row of a table before its text is written. `number` is that of the result it begins, if it begins one.
 */
export type DraftRow = { cells: DraftCell[]; number?: string }

/**
 * The rows that the placed pieces of a body form. Pieces cut off by a page end are put back into their cells.
 */
export const draftRows = (placing: readonly PlacedPiece[], columns: readonly Column[]): DraftRow[] => {
  const rows: DraftRow[] = []
  let cell: DraftCell | undefined
  for (const placedPiece of placing) {
    const { piece, column, step } = placedPiece
    const row = rows.at(-1)
    if (step === 'goOn' && cell) cell.placedPieces.push(placedPiece)
    else if (step === 'resume' && (cell = openCell(rows, column))) cell.placedPieces.push(placedPiece)
    else {
      cell = { column, placedPieces: [placedPiece] }
      if (step === 'row' || !row) rows.push({ cells: [cell] })
      else row.cells.push(cell)
      const last = rows.at(-1)
      if (last && piece.number !== undefined && columns[column]?.role === 'result') last.number = piece.number
    }
  }
  return rows
}

/** The cell of a column that can continue: in the last row, or in one above it that spans down to it. */
const openCell = (rows: readonly DraftRow[], column: number): DraftCell | undefined => {
  for (const row of rows.toReversed()) {
    const existing = row.cells.find(cell => cell.column === column)
    if (existing || row.number !== undefined) return existing
  }
  return undefined
}

/** What the draft shows of the paper's habits. */
export const readBody = (rows: readonly DraftRow[]): ReadBody => {
  const isFirst = (row: DraftRow, at: number): boolean => at === 0 || row.number !== undefined
  const cells = rows.flatMap((row, at) =>
    row.cells.map(({ column, placedPieces }): ReadCell => ({
      column,
      pieces: placedPieces.map(({ piece }) => piece),
      firstRow: isFirst(row, at),
    })),
  )
  const firstRows = rows.filter(isFirst).length
  return { cells, firstRows, laterRows: rows.length - firstRows }
}
