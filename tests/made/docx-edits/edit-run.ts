import type { CellKey, LayoutColumn } from '#domain/plan/layout.ts'
import { cellKey } from '#domain/plan/layout.ts'
import type { EditedPaper, PaperRow } from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import { newWords } from './new-words.ts'
import { reviewerOne } from './tracked-text.ts'

/** The kinds of random edit. */
export const editKinds = [
  'set',
  'more',
  'empty',
  'lead',
  'funding',
  'title',
  'goal',
  'delete',
  'add',
  'copy',
  'swap',
  'mark',
  'loseBookmarks',
] as const

/** One random edit: its kind, its row and column (modulo their number), and whether Word tracks it. */
export type EditStep = { kind: (typeof editKinds)[number]; row: number; column: number; isTracked: boolean }

/**
 * The edits that a reader must find, and the number of rows that changed places.
 * Moves are only counted, because either of two rows may be the one that moved.
 */
export type ManyEdits = { expected: FoundEdit[]; swaps: number }

/** A paper while it is edited: its rows, and those that no edit has changed yet. */
export type EditRun = {
  paper: EditedPaper
  rows: PaperRow[]
  free: Set<PaperRow>
  sections: Set<string>
  count: number
  many: ManyEdits
}

/** Makes one edit and returns what a reader must find. */
export type RowEditMaker = (row: PaperRow, step: EditStep, run: EditRun) => FoundEdit[]

/** Marks rows as edited; false where one of them already is. */
export const claimRows = (run: EditRun, ...rows: (PaperRow | undefined)[]): boolean => {
  const areFree = rows.every(row => row !== undefined && run.free.has(row))
  if (areFree) for (const row of rows) if (row) run.free.delete(row)
  return areFree
}

/** The columns whose cells belong to one row alone. */
export const columnsOfRow = (
  { plan }: EditedPaper,
  has = (column: LayoutColumn) => ownRoles.has(column.role),
): CellKey[] => plan.layout.filter(has).map(cellKey)

const ownRoles: ReadonlySet<string> = new Set([
  'activity',
  'activityIndicator',
  'target',
  'deadline',
  'mandate',
  'priority',
])
/** The item at an index, modulo their number. */
export const itemAt = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % items.length]

/** A new sentence in the language of the paper, different each time. */
export const newSentence = (run: EditRun): string =>
  `${newWords[run.paper.language].sentence} (${++run.count})`

/** The author whom Word records for a tracked edit. */
export const reviewersOf = (isTracked: boolean) => (isTracked ? [reviewerOne] : [])
