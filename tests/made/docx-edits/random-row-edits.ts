import type { LayoutColumn } from '#domain/plan/layout.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { addParagraph } from './cell-words.ts'
import { reviewersOf, claimRows, columnsOfRow, newSentence, type RowEditMaker } from './edit-run.ts'
import { cellIn, columnIndexOf, loseBookmarks, type PaperRow, printedCell, rowsOf } from './edited-paper.ts'
import { addRowBelow, copyRowBelow, deleteRow } from './rows.ts'
import { reviewerOne, trackRowDeletion } from './tracked-text.ts'
import { parentOf } from './xml-tree.ts'

const isActivity = ({ role }: LayoutColumn) => role === 'activity'

/** Deletes a row, but never the last one of a result, which would be an edit of the result. */
export const removeRow: RowEditMaker = (row, { isTracked }, run) => {
  const { paper, rows } = run
  const others = rows.filter(
    each => each.result === row.result && each !== row && rowsOf(each.table).includes(each.tr),
  )
  if (others.length === 0 || !claimRows(run, row)) return []
  if (others.every(each => each.tr.attributes['gone'] !== undefined)) return []
  row.tr.attributes['gone'] = 'yes'
  if (isTracked) trackRowDeletion(paper.word, row.tr, reviewerOne)
  else deleteRow(row.table, row.tr)
  return [{ kind: 'rowEnded', of: row.strand.id, by: reviewersOf(isTracked) }]
}

/** Adds a row below another, new or as a copy. */
export const insertRow =
  (isCopy: boolean): RowEditMaker =>
  (row, _, run) => {
    const { paper } = run
    const key = columnsOfRow(paper, isActivity).at(-1)
    if (key === undefined || !claimRows(run, row)) return []
    const text = newSentence(run)
    // A copy keeps the leads and funding of the row.
    const sharedColumns = isCopy
      ? columnsOfRow(paper, ({ role }) => role === 'lead' || role === 'funding')
      : []
    const cells = {
      [key]: text,
      ...Object.fromEntries(sharedColumns.map(each => [each, printedCell(paper, row, each)])),
    }
    if (isCopy) {
      const blank = columnsOfRow(paper).map(each => [columnIndexOf(paper, each), ''] as const)
      copyRowBelow(row.table, row.tr, { ...Object.fromEntries(blank), [columnIndexOf(paper, key)]: text })
    } else addRowBelow(row.table, row.tr, { [columnIndexOf(paper, key)]: text })
    return [{ kind: 'rowAdded', result: row.result.id, below: row.strand.id, cells, tags: [], by: [] }]
  }

/** Swaps two rows that share no cell with others and are not blank: others would change their meaning. */
export const swapRows: RowEditMaker = (row, _, run) => {
  const { rows, many } = run
  const group = rows.filter(each => each.result === row.result)
  const at = group.indexOf(row)
  const next = group[at + 1]
  const after = group[at + 2]
  const alone = (each: PaperRow) =>
    [each.leadSpan, each.fundingSpan, each.indicatorSpan].every(span => span === 1) &&
    each.leads.list.length * each.funding.list.length > 0
  const isCovered = after && [after.leadSpan, after.fundingSpan, after.indicatorSpan].some(span => span !== 1)
  if (at === 0 || !next || isCovered || !alone(row) || !alone(next) || !claimRows(run, row, next)) return []
  const table = parentOf(row.table, row.tr)
  const [one, two] = [table.children.indexOf(row.tr), table.children.indexOf(next.tr)]
  table.children[one] = next.tr
  table.children[two] = row.tr
  many.swaps += 1
  return []
}

/** Adds the mark of a tag to an activity. */
export const addTagMark: RowEditMaker = (row, _, run) => {
  const { paper } = run
  const key = columnsOfRow(paper, isActivity).at(-1)
  const { tint } = paper.plan
  if (
    key === undefined ||
    tint === undefined ||
    row.strand.tags.includes(tint) ||
    printedCell(paper, row, key) === ''
  )
    return []
  if (!claimRows(run, row)) return []
  addParagraph(cellIn(paper, row, key), sayTag(tint, paper.language))
  return [{ kind: 'tag', strand: row.strand.id, tag: tint, change: 'added', by: [] }]
}

/** Removes the bookmarks of a row, by which a reader knows it. */
export const removeBookmarks: RowEditMaker = (row, _, run) => {
  if (claimRows(run, row)) loseBookmarks(row.tr)
  return []
}
