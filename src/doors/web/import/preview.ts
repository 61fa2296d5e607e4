import type { PlanChange } from '#domain/differences/plan-changes.ts'
import type { CellKey, Column } from '#domain/plan/layout.ts'
import { cellKey } from '#domain/plan/layout.ts'
import type { Doubt, RowAddress } from '#domain/papers/parsed-plan.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { importPreviewWords } from '#i18n/pages/import-preview.ts'
import type { View } from '../frame/view.ts'
import { doubtsInOrder } from './doubt-order.ts'
import { doubtAnchor, type PreviewQuery, writeAddress } from '../addresses/import-addresses.ts'
import { rowsOfPage, type RowsOfPage } from './preview-rows.ts'
import { rowChanges, type RowChanges } from './row-changes.ts'
import type { ShownImport } from './shown-import.ts'

/** A column of the paper with its key and the heading it is printed under. */
export type PreviewColumn = { key: CellKey; role: Column['role']; heading: string }

/** Everything that the parts of the preview page need to know, worked out once. */
export type Preview = {
  shown: ShownImport
  query: PreviewQuery
  view: View
  words: InOne<typeof importPreviewWords>
  columns: PreviewColumn[]
  page: RowsOfPage
  changes: RowChanges
  doubts: Doubt[]
  /** The doubt on a cell, if there is one. */
  doubtOn: (at: RowAddress, cell: CellKey) => Doubt | undefined
  /** The doubt that follows another; none after the last. */
  after: (doubt: Doubt) => Doubt | undefined
  /** The doubt that the reader was led to. */
  focus: Doubt | undefined
  /** What a person wrote in a form that was refused. */
  draft?: ReadonlyMap<CellKey, string>
}

/** What the preview page shows of an import. */
export const previewOf = (
  shown: ShownImport,
  query: PreviewQuery,
  view: View,
  words: InOne<typeof importPreviewWords>,
): Preview => {
  const { parsed } = shown
  const changes = rowChanges(parsed, shown.changes, shown.current === undefined)
  const doubts = doubtsInOrder(parsed)
  const byPlace = new Map(doubts.map((doubt, i) => [doubtAnchor(doubt.at, doubt.cell), i]))
  const indexOf = (at: RowAddress, cell: CellKey): number => byPlace.get(doubtAnchor(at, cell)) ?? -1
  return {
    shown,
    query,
    view,
    words,
    columns: parsed.columns.map((column, i) => ({
      key: cellKey(column),
      role: column.role,
      heading: parsed.headings?.[i] || cellKey(column).replace(':', ' '),
    })),
    page: rowsOfPage(parsed, changes, query),
    changes,
    doubts,
    doubtOn: (at, cell) => doubts[indexOf(at, cell)],
    after: ({ at, cell }) => doubts[indexOf(at, cell) + 1],
    focus: query.edit
      ? undefined
      : doubts.find(({ at }) => query.at && writeAddress(at) === writeAddress(query.at)),
  }
}

/** What ends with a paper: of a row that ends the row alone, not all that stood in it. */
export const endedIn = ({ changes: { beside } }: Preview): PlanChange[] => {
  const ended = beside.filter(({ action }) => action === 'ended')
  const rows = new Set(
    ended.filter(({ subject }) => subject === 'row').map(({ place }) => `${place.number} ${place.row}`),
  )
  return ended.filter(({ subject, place }) => subject === 'row' || !rows.has(`${place.number} ${place.row}`))
}

/** What changes beside the rows of the table: the plan itself, its codes, its sections and results. */
export const changedBeside = ({ changes: { beside } }: Preview): PlanChange[] =>
  beside.filter(({ action }) => action !== 'ended')
