import { type CellKey, cellKey } from '#domain/plan/layout.ts'
import type { SourceCell, SourceRow } from '#domain/papers/source-document.ts'
import type { HeadedColumn } from './plan-header.ts'

/** What a row of a plan table holds: its cells by key, the words of the result column, words that stand in no column that is read,
 * cells as wide as several columns, and cells of which the reader is not sure that they are whole. */
export type PlanTableRow = {
  cells: Record<CellKey, string>
  result?: string
  loose: string[]
  wide: WideCell[]
  cutCells: { key: CellKey; sure: number }[]
}

/** A cell as wide as several columns: it stands in the first of them and may speak for the others. */
export type WideCell = { key: CellKey; alternatives: CellKey[] }

/** Sorts the cells of a row into the columns of the table; blank cells are absent. */
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

/** A reader surer than this of what a page cut needs no second look. */
const sureEnough = 0.9

/** The only words of a row that stands across the table, such as a section's heading; undefined for any other row. */
export const wordsAcross = (row: SourceRow, columns: readonly HeadedColumn[]): string | undefined => {
  const [cell, ...others] = row.cells.filter(({ text }) => text.trim() !== '')
  if (!cell || others.length > 0) return undefined
  return columnsUnder(cell, columns).length * 2 > columns.length && columns.length > 2 ? cell.text : undefined
}

/** The headed columns that a cell stands under, by at least half of the narrower of both. */
const columnsUnder = (cell: SourceCell, columns: readonly HeadedColumn[]): HeadedColumn[] =>
  columns.filter(({ from, to }) => {
    const overlap = Math.min(to, cell.column + cell.columns) - Math.max(from, cell.column)
    return overlap > 0 && overlap * 2 >= Math.min(to - from, cell.columns)
  })
