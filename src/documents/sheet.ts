import type { LanguageTag } from '#domain/language.ts'

/** A stretch of a cell's words: `change` where two versions of a text do not share it. */
export type SheetRun = { text: string; change?: 'inserted' | 'deleted' }

/**
 * What stands in a cell: words (an empty text leaves it blank), a number, an instant (shown in UTC to the minute), one
 * version of a text with what the other does not share marked, or `repeats`: what the cell above says, said again so that filters find the row.
 */
export type SheetCell = string | number | Date | { repeats: string } | { runs: readonly SheetRun[] }

/** A column: its heading and its width in digits. `aside`: it is there to be read, an import leaves it out. */
export type SheetColumn = { heading: string; width: number; aside?: true }

/** A row, a cell for each column. `tinted` marks it; words in its cells say why. */
export type SheetRow = { cells: readonly SheetCell[]; hasTint?: boolean }

/** A line above the table: the title of the sheet, plain words, a remark of the file itself, or the meaning of tinted rows. */
export type SheetLine = { text: string; as?: 'title' | 'remark' | 'tinted' }

/**
 * A table for a spreadsheet: lines, a heading that stays in sight, rows with every cell filled. `fixed` counts the first
 * columns that stay in sight too. Without columns it is a page of lines.
 */
export type Sheet = {
  name: string
  lines: readonly SheetLine[]
  columns: readonly SheetColumn[]
  frozenColumns?: number
  rows: readonly SheetRow[]
}

/** Sheets that go out together, in one language. */
export type Workbook = { title: string; language: LanguageTag; sheets: readonly Sheet[] }

/** The words of a cell. */
export const cellWords = (cell: SheetCell): string => {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ')
  if ('repeats' in cell) return cell.repeats
  return cell.runs.map(({ text }) => text).join('')
}
