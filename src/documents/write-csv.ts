import type { CsvSeparator } from '#i18n/formats.ts'
import { cellWords, type Sheet, type SheetCell } from './sheet.ts'

/**
 * The table of a sheet as CSV: a line for each row, every cell filled.
 * It follows RFC 4180, in UTF-8 with a byte order mark for Excel. With semicolons, numbers have a decimal
 * comma. Instants are `2026-11-23 21:17`, in UTC. Text that looks like a formula gets an apostrophe before
 * it.
 */
export const writeCsv = (sheet: Sheet, separator: CsvSeparator): Uint8Array =>
  new TextEncoder().encode(csvHeading(sheet, separator) + csvLines(sheet, separator))

/** The beginning of a CSV file: its mark and the line of headings. */
export const csvHeading = ({ columns }: Pick<Sheet, 'columns'>, separator: CsvSeparator): string =>
  `\ufeff${line(
    columns.map(({ heading }) => heading),
    separator,
  )}`

/** The lines of a CSV file for some rows. */
export const csvLines = ({ rows }: Pick<Sheet, 'rows'>, separator: CsvSeparator): string =>
  rows.map(({ cells }) => line(cells, separator)).join('')

const line = (cells: readonly SheetCell[], separator: CsvSeparator): string =>
  `${cells.map(cell => field(cell, separator)).join(separators[separator])}\r\n`

const separators: Record<CsvSeparator, string> = { comma: ',', semicolon: ';' }

const field = (cell: SheetCell, separator: CsvSeparator): string => {
  if (typeof cell === 'number')
    return separator === 'semicolon' ? String(cell).replace('.', ',') : quoteText(String(cell))
  return quoteText(withoutFormula(cellWords(cell)))
}

/**
 * The text with an apostrophe where a spreadsheet would run it.
 * Spreadsheets also accept the full-width forms of these characters, and a line end before them.
 */
const withoutFormula = (text: string): string => (formulaSign.test(text) ? `'${text}` : text)

/** The text that a cell of our own CSV had before `writeCsv` kept it from being run. */
export const withFormulaSign = (text: string): string =>
  text.startsWith("'") && formulaSign.test(text) ? text.slice(1) : text

// A text that has the apostrophe already gets another one, so that reading takes only ours away.
const formulaSign = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

const quoteText = (text: string): string =>
  /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
