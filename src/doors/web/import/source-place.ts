import type { SourcePlace } from '#domain/papers/parsed-plan.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { importPreviewWords } from '#i18n/pages/import-preview.ts'

/** The place in the sent file: `lines 233–234`, `page 4`, `Plan, row 12`; empty where it is unknown. */
export const sourcePlace = (
  { lines, page, sheet, sheetRow }: SourcePlace,
  words: InOne<typeof importPreviewWords>,
): string => {
  if (lines) return words.lines(...lines)
  if (sheet !== undefined && sheetRow !== undefined) return words.ofSheet(sheet, sheetRow)
  return page === undefined ? '' : words.ofPage(page)
}
