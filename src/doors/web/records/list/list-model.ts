import type { Refusal } from '#domain/refusal.ts'
import type { Target, WriteContext } from '#fields/kinds/field-kind.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import type { RecordOrder } from '#fields/records/record-order.ts'
import type { RecordCount, RecordInList } from '#fields/records/record-page.ts'
import type { Register } from '#fields/records/register.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { recordListWords } from '#i18n/pages/records.ts'
import type { View } from '#doors/web/frame/view.ts'

import type { FilterField } from '#registers/lists/filter-fields.ts'
import type { ListQuery } from './list-query.ts'

/** What references can lead to, by id and name, for the filters of a list. */
export type NamedTargets = ReadonlyMap<Target, readonly { id: string; name: string }[]>

/** A view as its tab shows it. */
export type ViewTab = {
  /** Its name in addresses; empty for all records. */
  name: string
  title: string
  count: RecordCount
  /** Of a saved view that the reader may remove. */
  version?: number | undefined
}

/** What the form for a new view has. */
export type ViewDraft = { title?: string; shared?: string }

/** What the page of a list shows. */
export type ListPageProps = {
  register: Register
  query: ListQuery
  /** What the view asks for beside its conditions, which no form shows. */
  rest: readonly Criterion[]
  rows: readonly RecordInList[]
  count: RecordCount
  /** Where the next page begins, with the name of its first row, and the page before. */
  next?: { place: string; name: string } | undefined
  previous?: string | undefined
  tabs: readonly ViewTab[]
  columns: readonly string[]
  order: RecordOrder
  filters: readonly FilterField[]
  targets: NamedTargets
  writing: WriteContext
  rights: ListRights
  outcome?: ListOutcome | undefined
  refusal?: Refusal | undefined
  /** What somebody wrote for a view that was refused. */
  viewDraft?: ViewDraft | undefined
  today: string
  view: View
}

/** What the reader may do with the records of a list. */
export type ListRights = {
  mayAdd: boolean
  mayDelete: boolean
  /** The fields that may be changed in many records at once. */
  changeable: readonly string[]
  mayShareViews: boolean
}

/** What became of the form that led to the list. */
export type ListOutcome = 'viewSaved' | 'viewGone' | 'manySaved' | 'nothingChanged'

/** The props of a part of the page, with its words. */
export type ListPartProps = ListPageProps & { words: InOne<typeof recordListWords> }
