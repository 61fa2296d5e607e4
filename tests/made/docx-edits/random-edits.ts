import fc from 'fast-check'
import { planTable } from '#domain/plan/plan-table.ts'
import { editKinds, type EditRun, type EditStep, type ManyEdits, type RowEditMaker } from './edit-run.ts'
import { type EditedPaper, rowAt } from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import {
  addToGoal,
  addToTitle,
  addWords,
  changeShared,
  emptyOneCell,
  rewriteCell,
} from './random-cell-edits.ts'
import { addTagMark, insertRow, removeBookmarks, removeRow, swapRows } from './random-row-edits.ts'

/** One to twelve random edits of a paper. */
export const manySteps: fc.Arbitrary<EditStep[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...editKinds),
    row: fc.nat(40),
    column: fc.nat(9),
    isTracked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

/**
 * Edits a paper in many places, each row in one way only, and returns what a reader must find.
 * Additions come first and deletions last, because a row added below a deleted one has no certain place.
 */
export const editMany = (paper: EditedPaper, steps: readonly EditStep[]): ManyEdits => {
  const rows = planTable(paper.plan).sections.flatMap(({ results }) =>
    results.flatMap(({ result, rows: resultRows }) =>
      resultRows.map((_, i) => rowAt(paper, result.number, i + 1)),
    ),
  )
  const run: EditRun = {
    paper,
    rows,
    free: new Set(rows),
    sections: new Set(),
    count: 0,
    many: { expected: [], swaps: 0 },
  }
  const first = (kind: EditStep['kind']) => ['add', 'copy'].indexOf(kind)
  const last = (kind: EditStep['kind']) => ['swap', 'loseBookmarks', 'delete'].indexOf(kind)
  const inOrder = [...steps].sort((a, b) => first(b.kind) - first(a.kind) || last(a.kind) - last(b.kind))
  for (const step of inOrder) {
    const row = rows[step.row % rows.length]
    if (row) run.many.expected.push(...makers[step.kind](row, step, run))
  }
  const endedRows = new Set(run.many.expected.flatMap(edit => (edit.kind === 'rowEnded' ? [edit.of] : [])))
  return { ...run.many, expected: run.many.expected.map(edit => withoutEnded(edit, endedRows)) }
}

/** An edit of several rows, without the deleted ones. */
const withoutEnded = (edit: FoundEdit, endedRows: ReadonlySet<string>): FoundEdit => {
  if (edit.kind !== 'words' || !edit.also) return edit
  const { also, ...rest } = edit
  const remaining = also.filter(strand => !endedRows.has(strand))
  return remaining.length > 0 ? { ...rest, also: remaining } : rest
}

const makers: Record<EditStep['kind'], RowEditMaker> = {
  set: rewriteCell,
  more: addWords,
  empty: emptyOneCell,
  lead: changeShared('lead'),
  funding: changeShared('funding'),
  title: addToTitle,
  goal: addToGoal,
  delete: removeRow,
  add: insertRow(false),
  copy: insertRow(true),
  swap: swapRows,
  mark: addTagMark,
  loseBookmarks: removeBookmarks,
}
