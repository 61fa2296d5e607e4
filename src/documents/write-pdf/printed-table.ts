import type { Cell, Row, TableBlock } from '../blocks.ts'
import { printedLine, type PrintedLine } from './printed-line.ts'

/** A cell in its place: column and row from 0, header rows first. */
export type PrintedCell = {
  x: number
  y: number
  columns: number
  rows: number
  heading: boolean
  tint: boolean
  figures: boolean
  /** How many signs its words have. */
  signs: number
  paragraphs: readonly { text: PrintedLine; bullet: boolean }[]
}

/** The cells of a table in their places. */
export const printedTable = ({
  widths,
  header,
  rows,
}: TableBlock): { header: PrintedCell[]; rows: PrintedCell[] } => {
  const printed = (part: readonly Row[], top: number): PrintedCell[] =>
    placed(part, widths.length).map(({ cell, tint, ...place }) => ({
      ...place,
      y: place.y + top,
      heading: cell.heading === 'column',
      tint: tint && place.rows === 1 && cell.heading === undefined,
      figures: cell.figures ?? false,
      signs: cell.paragraphs.flatMap(({ text }) => text).reduce((sum, run) => sum + run.text.length, 0),
      paragraphs: cell.paragraphs.map(({ text, bullet = false }) => ({ text: printedLine(text), bullet })),
    }))
  return { header: printed(header, 0), rows: printed(rows, header.length) }
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
