import type { Cell, Row, TableBlock } from '../blocks.ts'
import { printedLine, type PrintedLine } from './printed-line.ts'

/** A cell in its place: column and row from 0, header rows first. */
export type PrintedCell = {
  x: number
  y: number
  columns: number
  rows: number
  /** Whether a page may end within it. */
  breakable: boolean
  heading: boolean
  tint: boolean
  paragraphs: readonly { text: PrintedLine; bullet: boolean }[]
}

/** The page that a table stands on. */
export type PageKind = keyof typeof pages

/** The cells of a table in their places. */
export const printedTable = ({ widths, header, rows }: TableBlock, kind: PageKind): { header: PrintedCell[]; rows: PrintedCell[] } => {
  const page = pages[kind]
  const unit = page.width / widths.reduce((sum, width) => sum + width, 0)
  const fits = (cell: Cell, x: number, columns: number): boolean =>
    heightOf(cell, unit * widths.slice(x, x + columns).reduce((sum, width) => sum + width, 0)) < page.height * mostShare
  const printed = (part: readonly Row[], top: number, heading: boolean): PrintedCell[] =>
    placed(part, widths.length).map(({ cell, tint, x, y, columns, rows: spanned }) => ({
      x,
      y: y + top,
      columns,
      rows: spanned,
      // a row goes to the next page whole where it can; a span holds no rows together
      breakable: !heading && (spanned > 1 || !fits(cell, x, columns)),
      heading: heading || cell.heading === 'column',
      tint: tint && spanned === 1 && cell.heading === undefined,
      paragraphs: cell.paragraphs.map(({ text, bullet = false }) => ({ text: printedLine(text), bullet })),
    }))
  return { header: printed(header, 0, true), rows: printed(rows, header.length, false) }
}

/** The text of a page, in points. */
const pages = { portrait: { width: 453, height: 711 }, landscape: { width: 745, height: 499 } } as const

/** A cell that may fill more of the page than this is not held together: the headings above it need room, and this is an estimate. */
const mostShare = 0.6

/** How high a cell may become, in points: its letters counted as rather wide. */
const heightOf = (cell: Cell, width: number): number => {
  const letters = Math.max(1, (width - 9) / 4.6)
  const lines = cell.paragraphs.map(({ text }) => Math.ceil(text.reduce((sum, run) => sum + run.text.length, 1) / letters))
  return lines.reduce((sum, count) => sum + count * 11.5 + 3, 8)
}

type Placed = { cell: Cell; tint: boolean; x: number; y: number; columns: number; rows: number }

/** Cells in the columns that the spans above leave free. Spans end with the table; cells without a column are left out. */
const placed = (rows: readonly Row[], width: number): Placed[] => {
  const free = Array.from({ length: width }, () => 0)
  return rows.flatMap(({ cells, tint = false }, y) =>
    cells.flatMap((cell): Placed[] => {
      const x = free.findIndex(from => from <= y)
      if (x < 0) return []
      const taken = free.findIndex((from, at) => at > x && from > y)
      const columns = Math.min(cell.columns ?? 1, (taken < 0 ? width : taken) - x)
      const spanned = Math.min(cell.rows ?? 1, rows.length - y)
      free.fill(y + spanned, x, x + columns)
      return [{ cell, tint, x, y, columns, rows: spanned }]
    }),
  )
}
