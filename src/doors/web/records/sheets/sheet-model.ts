import type { Refusal } from '#domain/refusal.ts'
import type { Register } from '#fields/records/register.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { recordSheetPageWords } from '#i18n/pages/records-sheet.ts'
import type { View } from '#doors/web/frame/view.ts'
import type { SheetImportView } from '#use-cases/register-sheets/show-sheet-import.ts'

import type { SheetQuery } from './sheet-addresses.ts'

/** What the pages of a sheet that was sent show. */
export type SheetPageProps = {
  register: Register
  sheet: SheetImportView
  query: SheetQuery
  /** What the person checked in a form that was refused, in place of what is stored. */
  checked?: ReadonlySet<string> | undefined
  isKept?: boolean
  refusal?: Refusal | undefined
  view: View
}

/** The props of a part of the pages, with its words. */
export type SheetPartProps = SheetPageProps & { words: InOne<typeof recordSheetPageWords> }
