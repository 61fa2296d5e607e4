import { z } from 'zod'

import type { Sheet, Workbook } from '#documents/sheet.ts'
import { writeCsv } from '#documents/write-csv.ts'
import { writeXlsx } from '#documents/write-xlsx/write-xlsx.ts'
import { type Language, languages } from '#domain/language.ts'
import { type CsvSeparator, csvSeparators, usualCsvSeparator } from '#i18n/formats.ts'

/** A file to download or to write to the disk. */
export type OutgoingFile = { name: string; mediaType: string; bytes: Uint8Array }

/** A workbook as an Excel file; `name` has no extension. */
export const workbookFile = (name: string, workbook: Workbook): OutgoingFile => ({
  name: `${name}.xlsx`,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: writeXlsx(workbook),
})

/** One table as a CSV file, with the given separator or the usual one of the language. */
export const csvFile = (
  name: string,
  sheet: Sheet,
  options: { language: Language; separator?: CsvSeparator | undefined },
): OutgoingFile => ({
  name: `${name}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  bytes: writeCsv(sheet, options.separator ?? usualCsvSeparator[options.language]),
})

/** The fields of a request for a table: the kind of file, the separator of a CSV, and the language. */
export const sheetChoice = {
  format: z.enum(['xlsx', 'csv']),
  separator: z.enum(csvSeparators).optional(),
  language: z.enum(languages),
}

/** One table as a file of the requested kind. */
export const sheetFile = (
  name: string,
  sheet: Sheet,
  options: { format: 'xlsx' | 'csv'; language: Language; separator?: CsvSeparator | undefined },
): OutgoingFile => {
  const [title] = sheet.lines
  return options.format === 'csv'
    ? csvFile(name, sheet, options)
    : workbookFile(name, { title: title?.text ?? sheet.name, language: options.language, sheets: [sheet] })
}
