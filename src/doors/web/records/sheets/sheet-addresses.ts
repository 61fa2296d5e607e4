import type { Language } from '#domain/language.ts'
import { addressOf } from '#doors/web/paths.ts'
import { sheetPageSize } from '#use-cases/register-sheets/show-sheet-import.ts'

/** The grades of rows, in the order in which a page names them. */
export const rowGrades = ['new', 'change', 'same', 'asks', 'error'] as const

/** Which rows of a sheet a page shows: those of a grade, or all; and the page of them, counted from 1. */
export type SheetQuery = { grade?: (typeof rowGrades)[number] | undefined; page: number }

/** The rows that an address or a form asks for; what is invalid is left out. */
export const readSheetQuery = (show: string, page: string): SheetQuery => ({
  grade: rowGrades.find(grade => grade === show),
  page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
})

/** The request of a use-case for these rows. */
export const rowsRequest = ({ grade, page }: SheetQuery) => ({ grade, from: (page - 1) * sheetPageSize })

/** The address of the check of a sheet, with the rows to show. */
export const sheetAddress = (
  language: Language,
  parts: { register: string; id: string },
  { grade, page = 1 }: Partial<SheetQuery> = {},
): string =>
  addressOf('recordsSheetCheck', language, parts, {
    show: grade,
    page: page > 1 ? String(page) : undefined,
  })
