import { type Line } from './lines.ts'
import { couldHaveFitted, endsSentence, startsAnew, startsBullet } from './paragraphs.ts'
import type { PieceCell, TablePiece } from './table-piece.ts'

/** A table put together from its pieces on one page after another. `headerRows`: how many rows each further page repeats. */
export type JoinedTable = { page: number; columns: number; rows: number; headerRows: number; cells: PieceCell[] }

/**
 * Puts pieces of one table together: rows that a page repeats are dropped, and the first row of a page goes on with the
 * last one of the page before where its words say so. `step` is the usual distance between two baselines.
 */
export const joinPieces = (pieces: readonly TablePiece[], step: number): JoinedTable => {
  const [first, ...others] = pieces
  if (!first) return { page: 0, columns: 0, rows: 0, headerRows: 0, cells: [] }
  const lowest = Math.max(...pieces.map(({ bottom }) => bottom))
  let table: JoinedTable = { page: first.page, columns: first.columns, rows: first.rows, headerRows: 0, cells: first.cells }
  let above = first
  for (const piece of others) {
    const headerRows = repeatedRows(first, piece)
    const body = withoutRows(piece, headerRows)
    const edge: Edge = { bottom: above.bottom, step, isFull: lowest - above.bottom < step * 3.5 }
    if (body.rows > 0) table = append({ ...table, headerRows: Math.max(table.headerRows, headerRows) }, body, edge)
    above = piece
  }
  return table
}

/** The end of a page's piece: where it is, and whether the page was full there. */
type Edge = { bottom: number; step: number; isFull: boolean }

/** How many rows at the beginning of a page say again what the table's first rows say, or nothing at all. */
const repeatedRows = (first: TablePiece, piece: TablePiece): number => {
  let rows = 0
  while (rows < Math.min(first.rows, piece.rows) - 1 && rowText(piece, rows) === rowText(first, rows)) rows += 1
  while (rows < piece.rows && piece.cells.every(cell => cell.row !== rows || cell.lines.length === 0) && isHeaderLike(first, piece, rows))
    rows += 1
  return rows
}

/** A row as high as the table's own at the same place, now empty: a heading whose repetition the file does not call text. */
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
    .map(cell => (cell.row >= rows ? { ...cell, row: cell.row - rows } : { ...cell, row: 0, rows: cell.row + cell.rows - rows })),
})

const append = (table: JoinedTable, piece: TablePiece, edge: Edge): JoinedTable => {
  const pairs = piece.cells.filter(cell => cell.row === 0 && cell.lines.length > 0).map(next => ({ next, last: cellOver(table, next) }))
  const evidence = pairs.reduce((sum, { next, last }) => sum + goingOn(last, next, edge), 0)
  const isRest = pairs.length > 0 && evidence > 0
  const shift = table.rows - (isRest ? 1 : 0)
  const rests = new Map(
    pairs.flatMap(({ next, last }) =>
      last && (isRest || (spans(last, next) && goingOn(last, next, edge) >= sureRest)) ? [[next, last] as const] : [],
    ),
  )
  const longer = new Map([...rests].map(([next, last]) => [last, { ...last, lines: [...last.lines, ...next.lines] }]))
  const added = piece.cells
    .map(cell => ({ ...cell, ...(rests.has(cell) && { lines: [] }), row: cell.row + shift }))
    .filter(cell => !isRest || cell.row >= table.rows || cell.lines.length > 0)
  return { ...table, rows: shift + piece.rows, cells: [...table.cells.map(cell => longer.get(cell) ?? cell), ...added] }
}

/** The cell above that a cell at the top of the next page would go on with. */
const cellOver = (table: JoinedTable, next: PieceCell): PieceCell | undefined =>
  table.cells.findLast(
    cell => cell.row + cell.rows === table.rows && cell.column <= next.column && next.column < cell.column + cell.columns,
  )

const spans = (last: PieceCell, next: PieceCell): boolean => last.rows > 1 || next.rows > 1

/** From this evidence on, a spanning cell is taken for cut even where its row is not. */
const sureRest = 2

/**
 * How much speaks for a cell's going on over the page (above 0) or against it. A cut cell fills its page to the end; so
 * nothing goes on below an empty cell or one with room left.
 */
const goingOn = (last: PieceCell | undefined, next: PieceCell, edge: Edge): number => {
  const [before, after] = [last?.lines.at(-1), next.lines[0]]
  if (!last || !before || !after) return -3
  if (before.page !== after.page - 1 || edge.bottom - before.baseline > edge.step * 2.5) return -4
  const full = edge.isFull ? 0 : -1.5
  const sentence = endsSentence(before.text) ? -0.7 : 0.7
  const beginning = startsAnew(after.text) ? (startsBullet(after.text) ? 0.2 : -0.7) : 2.5
  return full + sentence + beginning + lineEnd(before, after, last)
}

const lineEnd = (before: Line, after: Line, cell: PieceCell): number => {
  if (/[-\u00ad,(]$/.test(before.text)) return 2
  const padding = Math.max(0, before.left - cell.left)
  return couldHaveFitted(after, before, cell.right - padding) ? -0.5 : 0.5
}
