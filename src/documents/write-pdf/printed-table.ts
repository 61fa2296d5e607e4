import type { Cell, Row, TableBlock } from '../blocks.ts'
import { printedLine, type PrintedLine } from './printed-line.ts'

/** A cell at its place: column and row from 0, header rows first. */
export type PrintedCell = {
  x: number
  y: number
  columns: number
  rows: number
  heading: boolean
  tint: boolean
  figures: boolean
  /** The number of characters of its text. */
  characters: number
  paragraphs: readonly { text: PrintedLine; bullet: boolean }[]
}

/** The table with its cells at their places. */
export const printedTable = ({
  widths,
  header,
  rows,
}: TableBlock): { header: PrintedCell[]; rows: PrintedCell[] } => {
  const printRows = (part: readonly Row[], top: number): PrintedCell[] =>
    placeCells(part, widths.length).map(({ cell, tint, ...place }) => ({
      ...place,
      y: place.y + top,
      heading: cell.heading === 'column',
      tint: tint && place.rows === 1 && cell.heading === undefined,
      figures: cell.figures ?? false,
      characters: cell.paragraphs.flatMap(({ text }) => text).reduce((sum, run) => sum + run.text.length, 0),
      paragraphs: cell.paragraphs.map(({ text, bullet = false }) => ({ text: printedLine(text), bullet })),
    }))
  return { header: printRows(header, 0), rows: printRows(rows, header.length) }
}

type PlacedCell = { cell: Cell; tint: boolean; x: number; y: number; columns: number; rows: number }

/**
 * The cells in the columns that spans from above leave free.
 * Spans end with the table; cells without a column are left out.
 */
const placeCells = (rows: readonly Row[], width: number): PlacedCell[] => {
  const free = Array.from({ length: width }, () => 0)
  return rows.flatMap(({ cells, tint = false }, y) =>
    cells.flatMap((cell): PlacedCell[] => {
      const x = free.findIndex(from => from <= y)
      if (x < 0) return []
      const nextSpan = free.findIndex((from, at) => at > x && from > y)
      const columns = Math.min(cell.columns ?? 1, (nextSpan < 0 ? width : nextSpan) - x)
      const span = Math.min(cell.rows ?? 1, rows.length - y)
      free.fill(y + span, x, x + columns)
      return [{ cell, tint, x, y, columns, rows: span }]
    }),
  )
}
