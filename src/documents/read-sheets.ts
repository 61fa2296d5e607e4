import { Refusal } from '#domain/refusal.ts'
import type { SentRow, SentSheet } from '#fields/shapes/sent-sheet.ts'

import { createBudget, fileLimits } from './budget.ts'
import { fileKind } from './file-kind.ts'
import { openOfficePackage } from './office-package.ts'
import { readCsv } from './read-csv.ts'
import { openWorkbook, rowNumber, type SheetContext, valueOfCell } from './read-xlsx.ts'
import { columnOf } from './sheet-merges.ts'
import { storableText } from './storable-text.ts'
import { at, childrenNamed, type XmlElement } from './xml.ts'

/** The most rows of all sheets of a file. */
const mostSheetRows = 50_000

const limits = { ...fileLimits, cells: 2_000_000, nodes: 8_000_000, unpacked: 200_000_000 }

/**
 * The sheets of a workbook as texts, or the one of a CSV file. Nothing is calculated, and empty rows are left
 * out.
 * @throws Refusal fileUnknown where it is neither, fileTooManyRows (rows, most), and every other `file…` code
 */
export const readSheets = (bytes: Uint8Array): SentSheet[] => {
  const kind = fileKind(bytes)
  if (kind === 'pdf') throw new Refusal('fileUnknown')
  const sheets = kind === 'text' ? [{ name: '', rows: readCsv(bytes) }] : readWorkbook(bytes)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > mostSheetRows) throw new Refusal('fileTooManyRows', { rows, most: mostSheetRows })
  return sheets
}

const readWorkbook = (bytes: Uint8Array): SentSheet[] => {
  const file = openOfficePackage(bytes, createBudget(limits))
  if (file.kind !== 'xlsx') throw new Refusal('fileUnknown')
  const { context, visibleSheets } = openWorkbook(file)
  return visibleSheets.map(({ sheet, name }) => ({ name, rows: readRows(sheet, context) }))
}

const readRows = (sheet: XmlElement, context: SheetContext): SentRow[] => {
  const rows: SentRow[] = []
  let number = 0
  for (const row of childrenNamed(at(sheet, 'sheetData'), 'row')) {
    number = rowNumber(row.attributes['r']) ?? number + 1
    const cells: string[] = []
    const formulas: number[] = []
    let column = -1
    for (const cell of childrenNamed(row, 'c')) {
      column = columnOf(cell.attributes['r']) ?? column + 1
      if (column >= context.budget.limits.columns) continue
      const text = storableText(valueOfCell(cell, context))
      if (text === '') continue
      context.budget.spend('cells')
      while (cells.length < column) cells.push('')
      cells[column] = text
      if (at(cell, 'f')) formulas.push(column)
    }
    if (cells.length > 0) rows.push({ number, cells, ...(formulas.length > 0 && { formulas }) })
  }
  return rows
}
