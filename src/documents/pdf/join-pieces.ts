import { largest } from '#domain/extremes.ts'
import { cellEvidence, type PageCut, emptiness, habitsOf, rowEvidence } from './cut-evidence.ts'
import type { PieceCell, TablePiece } from './table-piece.ts'

/**
 * A table joined from its pieces on consecutive pages.
 * `headerRows` is the number of rows that each further page repeats.
 */
export type JoinedTable = {
  page: number
  columns: number
  rows: number
  headerRows: number
  cells: PieceCell[]
}

/**
 * The table that the pieces make, without the rows that each page repeats.
 * The first row of a page is joined to the last row of the page before where the text suggests it. `step` is
 * the usual distance between two baselines.
 */
export const joinPieces = (pieces: readonly TablePiece[], step: number): JoinedTable => {
  const [first, ...others] = pieces
  if (!first) return { page: 0, columns: 0, rows: 0, headerRows: 0, cells: [] }
  const lowest = largest(pieces.map(({ bottom }) => bottom))
  const habits = habitsOf(pieces)
  let table: JoinedTable = {
    page: first.page,
    columns: first.columns,
    rows: first.rows,
    headerRows: 0,
    cells: first.cells,
  }
  let above = first
  for (const piece of others) {
    const headerRows = repeatedRows(first, piece)
    const body = withoutRows(piece, headerRows)
    const pageCut: PageCut = {
      bottom: above.bottom,
      step,
      isFull: lowest - above.bottom < step * 3.5,
      habits,
    }
    if (body.rows > 0)
      table = append({ ...table, headerRows: Math.max(table.headerRows, headerRows) }, body, pageCut)
    above = piece
  }
  return table
}

/** The number of rows at the start of a page that repeat the table's first rows or are empty. */
const repeatedRows = (first: TablePiece, piece: TablePiece): number => {
  let rows = 0
  while (rows < Math.min(first.rows, piece.rows) - 1 && rowText(piece, rows) === rowText(first, rows))
    rows += 1
  while (
    rows < piece.rows &&
    piece.cells.every(cell => cell.row !== rows || cell.lines.length === 0) &&
    isHeaderLike(first, piece, rows)
  )
    rows += 1
  return rows
}

/**
 * Whether a row is an empty repeated heading: as high as the table's own row at the same place.
 * Some files mark repeated headings as no text.
 */
const isHeaderLike = (first: TablePiece, piece: TablePiece, row: number): boolean => {
  const height = (table: TablePiece) => {
    const cell = table.cells.find(each => each.row === row && each.rows === 1)
    return cell ? cell.bottom - cell.top : 0
  }
  return Math.abs(height(first) - height(piece)) < 2
}

const rowText = (piece: TablePiece, row: number): string =>
  piece.cells
    .filter(cell => cell.row === row)
    .map(cell => `${cell.column}:${cell.lines.map(({ text }) => text).join(' ')}`)
    .join('|')
    .replace(/\s+/g, '')

const withoutRows = (piece: TablePiece, rows: number): TablePiece => ({
  ...piece,
  rows: piece.rows - rows,
  cells: piece.cells
    .filter(cell => cell.row + cell.rows > rows)
    .map(cell =>
      cell.row >= rows
        ? { ...cell, row: cell.row - rows }
        : { ...cell, row: 0, rows: cell.row + cell.rows - rows },
    ),
})

const append = (table: JoinedTable, piece: TablePiece, pageCut: PageCut): JoinedTable => {
  const pairs = piece.cells
    .filter(cell => cell.row === 0 && cell.lines.length > 0)
    .map(next => ({ next, last: cellOver(table, next) }))
  const ofRow = rowEvidence(pairs, pageCut)
  const isRest = pairs.length > 0 && ofRow > 0
  const hasFewCells = emptiness(pairs, pageCut) > 1
  const shift = table.rows - (isRest ? 1 : 0)
  const cellJudgements = pairs.map(({ next, last }) => {
    const ofCell = isRest
      ? ofRow
      : cellEvidence(last, next, pageCut) - (last && spans(last, next) ? spanningRest : wholeRest)
    const sure = isRest
      ? confidence(ofRow)
      : Math.min(confidence(Math.max(ofCell, ofRow)), hasFewCells ? 0.8 : 1)
    return { next, last, goesOn: last !== undefined && ofCell > 0, sure }
  })
  const above = new Map(
    cellJudgements.flatMap(({ next, last, goesOn, sure }) =>
      last ? [[last, goesOn ? appendLines(last, next, sure) : { ...last, sure }] as const] : [],
    ),
  )
  const rests = new Set(cellJudgements.flatMap(({ next, goesOn }) => (goesOn ? [next] : [])))
  const newCells = piece.cells
    .map(cell => ({ ...cell, ...(rests.has(cell) && { lines: [] }), row: cell.row + shift }))
    .filter(cell => !isRest || cell.row >= table.rows || cell.lines.length > 0)
  return {
    ...table,
    rows: shift + piece.rows,
    cells: [...table.cells.map(cell => above.get(cell) ?? cell), ...newCells],
  }
}

const appendLines = (last: PieceCell, next: PieceCell, sure: number): PieceCell => ({
  ...last,
  lines: [...last.lines, ...next.lines],
  sure,
})

/** The confidence (0.5 to 1) that a logarithm of odds gives, whatever its sign. */
const confidence = (evidence: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(evidence)))) / 100

/** The cell above, which a cell at the top of the next page would continue. */
const cellOver = (table: JoinedTable, next: PieceCell): PieceCell | undefined =>
  table.cells.findLast(
    cell =>
      cell.row + cell.rows === table.rows &&
      cell.column <= next.column &&
      next.column < cell.column + cell.columns,
  )

const spans = (last: PieceCell, next: PieceCell): boolean => last.rows > 1 || next.rows > 1

/** The evidence needed to join a cell whose row is not cut. It is lower where the cell spans rows anyway. */
const spanningRest = 1
const wholeRest = 2
