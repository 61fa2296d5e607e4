import { type CellKey, cellKey } from '#domain/plan/layout.ts'
import type { SourceCell, SourceRow } from '#domain/papers/source-document.ts'
import type { HeadedColumn } from './plan-header.ts'

/**
 * The cells of a row of a plan table, by key. `result` is the text of the result column, `loose` are texts in
 * unread columns. `wide` cells cover several columns; `cutCells` may be incomplete.
 */
export type PlanTableRow = {
  cells: Record<CellKey, string>
  result?: string
  loose: string[]
  wide: WideCell[]
  cutCells: { key: CellKey; sure: number }[]
}

/** A cell as wide as several columns. It is read into the first of them, but may apply to the others. */
export type WideCell = { key: CellKey; alternatives: CellKey[] }

/** The cells of a row by the columns of the table, without blank ones. */
export const planRow = (row: SourceRow, columns: readonly HeadedColumn[]): PlanTableRow => {
  const cells: Record<CellKey, string> = {}
  const loose: string[] = []
  const wide: WideCell[] = []
  const cutCells: { key: CellKey; sure: number }[] = []
  for (const cell of row.cells) {
    const text = cell.text.trim()
    if (text === '') continue
    const [first, ...others] = columnsUnder(cell, columns)
    if (!first || first.column.role === 'note') {
      loose.push(text)
      continue
    }
    const key = cellKey(first.column)
    cells[key] = cells[key] === undefined ? text : `${cells[key]}\n\n${text}`
    if (cell.sure !== undefined && cell.sure < sureEnough) cutCells.push({ key, sure: cell.sure })
    const alternatives = others
      .filter(({ column }) => column.role !== 'note')
      .map(({ column }) => cellKey(column))
    if (alternatives.length > 0) wide.push({ key, alternatives })
  }
  const { result, ...rest } = cells
  return { cells: rest, ...(result !== undefined && { result }), loose, wide, cutCells }
}

/** Above this sureness, a cell cut by a page end needs no check. */
const sureEnough = 0.9

/** The only words of a row across the table, such as a section's heading; undefined for other rows. */
export const wordsAcross = (row: SourceRow, columns: readonly HeadedColumn[]): string | undefined => {
  const [cell, ...others] = row.cells.filter(({ text }) => text.trim() !== '')
  if (!cell || others.length > 0) return undefined
  return columnsUnder(cell, columns).length * 2 > columns.length && columns.length > 2 ? cell.text : undefined
}

/** The headed columns that a cell covers, by at least half of the narrower of both. */
const columnsUnder = (cell: SourceCell, columns: readonly HeadedColumn[]): HeadedColumn[] =>
  columns.filter(({ from, to }) => {
    const overlap = Math.min(to, cell.column + cell.columns) - Math.max(from, cell.column)
    return overlap > 0 && overlap * 2 >= Math.min(to - from, cell.columns)
  })
