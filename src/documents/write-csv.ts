import type { CsvSeparator } from '#i18n/formats.ts'
import { cellWords, type Sheet, type SheetCell } from './sheet.ts'

/**
 * The table of a sheet as CSV (RFC 4180, UTF-8 with a byte order mark, as Excel wants it): a line for each row, every
 * cell filled. Beside semicolons numbers have a decimal comma. Instants are `2026-11-23 21:17`, in UTC. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
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
  return quoteText(defused(cellWords(cell)))
}

/** Spreadsheets run what begins with these signs, also behind the full-width forms of them and a line's end. */
const defused = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text

const quoteText = (text: string): string =>
  /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
