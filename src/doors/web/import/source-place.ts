import type { Place } from '#domain/papers/parsed-plan.ts'
import type { ImportWords } from '#i18n/pages/import-en.ts'

/** Where something stands in the file that was sent: `lines 233–234`, `page 4`, `Plan, row 12`; empty where it is not known. */
export const sourcePlace = ({ lines, page, sheet, sheetRow }: Place, words: ImportWords): string => {
  if (lines) return words.lines(...lines)
  if (sheet !== undefined && sheetRow !== undefined) return words.ofSheet(sheet, sheetRow)
  return page === undefined ? '' : words.ofPage(page)
}
