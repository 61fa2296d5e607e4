import type { PlanChange } from '#domain/differences/plan-changes.ts'
import type { CellKey, Column } from '#domain/plan/layout.ts'
import { cellKey } from '#domain/plan/layout.ts'
import type { Doubt, RowAddress } from '#domain/papers/parsed-plan.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import type { importPreviewWords } from '#i18n/pages/import-preview.ts'
import { terms } from '#i18n/terms.ts'
import type { View } from '../frame/view.ts'
import { doubtsInOrder } from './doubt-order.ts'
import { doubtAnchor, type PreviewQuery, writeAddress } from '../addresses/import-addresses.ts'
import { rowsOfPage, type RowsOfPage } from './preview-rows.ts'
import { rowChanges, type RowChanges } from './row-changes.ts'
import type { ImportDetails } from './import-details.ts'

/** A column of the paper with its key and its printed heading. */
export type PreviewColumn = { key: CellKey; role: Column['role']; heading: string }

/** Everything that the parts of the preview page need, computed once. */
export type PreviewModel = {
  details: ImportDetails
  query: PreviewQuery
  view: View
  words: InOne<typeof importPreviewWords>
  columns: PreviewColumn[]
  page: RowsOfPage
  changes: RowChanges
  doubts: Doubt[]
  /** The doubt on a cell, if there is one. */
  doubtOn: (at: RowAddress, cell: CellKey) => Doubt | undefined
  /** The doubt after another; undefined after the last. */
  after: (doubt: Doubt) => Doubt | undefined
  /** The doubt to which the reader was led. */
  focus: Doubt | undefined
  /** What a person entered in a form that was refused. */
  draft?: ReadonlyMap<CellKey, string>
}

/** The page model of an import's preview. */
export const previewModel = (
  details: ImportDetails,
  query: PreviewQuery,
  view: View,
  words: InOne<typeof importPreviewWords>,
): PreviewModel => {
  const { parsedPlan } = details
  const changes = rowChanges(parsedPlan, details.changes, details.current === undefined)
  const doubts = doubtsInOrder(parsedPlan)
  const byPlace = new Map(doubts.map((doubt, i) => [doubtAnchor(doubt.at, doubt.cell), i]))
  const indexOf = (at: RowAddress, cell: CellKey): number => byPlace.get(doubtAnchor(at, cell)) ?? -1
  return {
    details,
    query,
    view,
    words,
    columns: parsedPlan.columns.map((column, i) => ({
      key: cellKey(column),
      role: column.role,
      heading: parsedPlan.headings?.[i] || nameOfColumn(column, view),
    })),
    page: rowsOfPage(parsedPlan, changes, query),
    changes,
    doubts,
    doubtOn: (at, cell) => doubts[indexOf(at, cell)],
    after: ({ at, cell }) => doubts[indexOf(at, cell) + 1],
    focus: query.edit
      ? undefined
      : doubts.find(({ at }) => query.at && writeAddress(at) === writeAddress(query.at)),
  }
}

/** What a column without a heading holds, and its year. */
const nameOfColumn = ({ role, year }: Column, { language }: View): string =>
  [wordsIn(terms, language).columnRoles[role], year].filter(Boolean).join(' ')

/** What ends with a paper: of a row that ends the row alone, not all that stood in it. */
export const endedIn = ({ changes: { beside } }: PreviewModel): PlanChange[] => {
  const endedParts = beside.filter(({ action }) => action === 'ended')
  const rows = new Set(
    endedParts.filter(({ subject }) => subject === 'row').map(({ place }) => `${place.number} ${place.row}`),
  )
  return endedParts.filter(
    ({ subject, place }) => subject === 'row' || !rows.has(`${place.number} ${place.row}`),
  )
}

/** The changes outside the rows of the table: the plan itself, its codes, its sections and results. */
export const changedBeside = ({ changes: { beside } }: PreviewModel): PlanChange[] =>
  beside.filter(({ action }) => action !== 'ended')
