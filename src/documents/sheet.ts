import type { LanguageTag } from '#domain/language.ts'

/** A run of a cell's text; `change` marks text that only one of two versions has. */
export type SheetRun = { text: string; change?: 'inserted' | 'deleted' }

/**
 * The content of a cell.
 * It is text (an empty one leaves the cell blank), a number, an instant (shown in UTC to the minute), runs of
 * two versions, or `repeats`. `repeats` is the text of the cell above, repeated so that filters find the row.
 */
export type SheetCell = string | number | Date | { repeats: string } | { runs: readonly SheetRun[] }

/**
 * A column with its heading and its width in digits.
 * An `aside` column is for information only; an import leaves it out.
 */
export type SheetColumn = { heading: string; width: number; aside?: true }

/** A row with a cell for each column. `hasTint` marks it, and text in its cells says why. */
export type SheetRow = { cells: readonly SheetCell[]; hasTint?: boolean }

/**
 * A line above the table: the sheet's title, plain text, a remark about the file, or the meaning of the tint.
 */
export type SheetLine = { text: string; as?: 'title' | 'remark' | 'tinted' }

/**
 * A table for a spreadsheet: lines of text, a fixed heading, and rows with every cell filled.
 * `fixed` is the number of first columns that stay visible too. Without columns the sheet holds lines only.
 */
export type Sheet = {
  name: string
  lines: readonly SheetLine[]
  columns: readonly SheetColumn[]
  frozenColumns?: number
  rows: readonly SheetRow[]
}

/** The sheets of one file, in one language. */
export type Workbook = { title: string; language: LanguageTag; sheets: readonly Sheet[] }

/** The text of a cell. */
export const cellWords = (cell: SheetCell): string => {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ')
  if ('repeats' in cell) return cell.repeats
  return cell.runs.map(({ text }) => text).join('')
}
