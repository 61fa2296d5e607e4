import type { CsvSeparator } from '#i18n/formats.ts'
import { cellWords, type Sheet, type SheetCell } from './sheet.ts'

/**
 * The table of a sheet as CSV: a line for each row, every cell filled.
 * It follows RFC 4180, in UTF-8 with a byte order mark for Excel. With semicolons, numbers have a decimal
 * comma. Instants are `2026-11-23 21:17`, in UTC. Text that looks like a formula gets an apostrophe before
 * it.
 */
export const writeCsv = ({ columns, rows }: Sheet, separator: CsvSeparator): Uint8Array => {
  const delimiter = separators[separator]
  const lines = [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells)]
  const text = lines.map(cells => `${cells.map(cell => field(cell, separator)).join(delimiter)}\r\n`).join('')
  return new TextEncoder().encode(`\ufeff${text}`)
}

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
