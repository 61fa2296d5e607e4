import type { Sheet, Workbook } from '#documents/sheet.ts'
import { writeCsv } from '#documents/write-csv.ts'
import { writeXlsx } from '#documents/write-xlsx/write-xlsx.ts'
import type { Language } from '#domain/language.ts'
import { type CsvSeparator, usualCsvSeparator } from '#i18n/formats.ts'

/** A file to be handed out. */
export type OutgoingFile = { name: string; mediaType: string; bytes: Uint8Array }

/** Sheets as an Excel workbook; `name` is without its ending. */
export const workbookFile = (name: string, workbook: Workbook): OutgoingFile => ({
  name: `${name}.xlsx`,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: writeXlsx(workbook),
})

/** One table as CSV, parted as asked or as readers of the language expect. */
export const csvFile = (name: string, sheet: Sheet, asked: { language: Language; separator?: CsvSeparator | undefined }): OutgoingFile => ({
  name: `${name}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  bytes: writeCsv(sheet, asked.separator ?? usualCsvSeparator[asked.language]),
})
