import type { Language } from '#domain/language.ts'
import { type CellKey, cellKey } from '#domain/plan/layout.ts'
import { type AnchorKind, formatAnchor } from '#domain/papers/paper-anchor.ts'
import { sayCell } from '#domain/papers/say-cell.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { planTable, resultsOf, type TableRow } from '#domain/plan/plan-table.ts'
import { bodyOf, openWord, type WordFile } from './word-file.ts'
import { isTag, tagIn, tagsIn, tagsWithin, type XmlTag } from './xml-tree.ts'

/** A paper of a plan that is open for editing. */
export type EditedPaper = { word: WordFile; plan: Plan; language: Language }

/** A row of the paper, with its place in the plan and in the file. */
export type PaperRow = TableRow & { section: PlanNode; result: PlanNode; table: XmlTag; tr: XmlTag }

/** Opens a paper of a plan. */
export const openPaper = (bytes: Uint8Array, plan: Plan, language: Language): EditedPaper => ({
  word: openWord(bytes),
  plan,
  language,
})

/** The row with this number (from 1) in a result, by its bookmark: `rowAt(paper, '1.1', 3)`. */
export const rowAt = (paper: EditedPaper, resultNumber: string, number: number): PaperRow => {
  for (const { section, results } of planTable(paper.plan).sections) {
    const match = results.find(({ result }) => result.number === resultNumber)
    const row = match?.rows[number - 1]
    if (!match || !row) continue
    const table = tableOf(paper, section.number)
    const tr = rowsOf(table).find(each => bookmarksIn(each).includes(bookmark('row', row.strand.id)))
    if (tr) return { ...row, section, result: match.result, table, tr }
  }
  throw new Error(`The paper has no row ${number} of ${resultNumber}`)
}

/** All rows of a result. */
export const rowsOfResult = (paper: EditedPaper, resultNumber: string): PaperRow[] =>
  resultAt(paper, resultNumber).strands.map((_, i) => rowAt(paper, resultNumber, i + 1))

/** A section of the plan by its number. */
export const sectionAt = ({ plan }: EditedPaper, number: string): PlanNode => {
  const section = plan.sections.find(each => each.number === number)
  if (!section) throw new Error(`The plan has no section ${number}`)
  return section
}

/** A result of the plan by its number. */
export const resultAt = ({ plan }: EditedPaper, number: string): PlanNode => {
  const result = plan.sections.flatMap(resultsOf).find(each => each.number === number)
  if (!result) throw new Error(`The plan has no result ${number}`)
  return result
}

/** The table of a section, by its number. */
export const tableOf = (paper: EditedPaper, sectionNumber: string): XmlTag => {
  const name = bookmark('section', sectionAt(paper, sectionNumber).id)
  const table = tagsIn(bodyOf(paper.word), 'w:tbl').find(each => bookmarksIn(each).includes(name))
  if (!table) throw new Error(`The paper has no table of section ${sectionNumber}`)
  return table
}

/** The rows of a table. */
export const rowsOf = (table: XmlTag): XmlTag[] => tagsWithin(table, 'w:tr')

/** The cells of a row. */
export const cellsOf = (row: XmlTag): XmlTag[] => tagsWithin(row, 'w:tc')

/** The number of columns of the table's grid that a cell spans. */
export const spanOf = (cell: XmlTag): number =>
  Number(tagIn(tagIn(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1)

/** Whether a cell continues the one above. */
export const isCovered = (cell: XmlTag): boolean => {
  const merge = tagIn(tagIn(cell, 'w:tcPr'), 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

/** The cell of a row in a column of the table's grid. */
export const cellAt = (row: XmlTag, column: number): XmlTag => {
  let place = 0
  for (const cell of cellsOf(row)) {
    place += spanOf(cell)
    if (place > column) return cell
  }
  throw new Error(`The row has no column ${column}`)
}

/** The index of a column in the table, by its key: `activity:2024`. */
export const columnIndexOf = ({ plan }: EditedPaper, key: CellKey): number => {
  const index = plan.layout.findIndex(column => cellKey(column) === key)
  if (index < 0) throw new Error(`The plan has no column ${key}`)
  return index
}

/** The cell of a column for a row; for a merged cell, the cell above that has its words. */
export const cellIn = (paper: EditedPaper, { table, tr }: PaperRow, key: CellKey): XmlTag => {
  const column = columnIndexOf(paper, key)
  const rows = rowsOf(table)
  for (let i = rows.indexOf(tr); i >= 0; i -= 1) {
    const row = rows[i]
    const cell = row && cellAt(row, column)
    if (cell && !isCovered(cell)) return cell
  }
  throw new Error(`The column ${key} goes on from nothing`)
}

/** The text of a column of a row, as the plan has it. */
export const printedCell = ({ plan, language }: EditedPaper, row: PaperRow, key: CellKey): string => {
  const column = plan.layout.find(each => cellKey(each) === key)
  return column
    ? sayCell(column, row, plan, language)
        .map(({ text }) => text)
        .join('\n\n')
    : ''
}

/** The name of the bookmark of a part of the plan. */
const bookmark = (kind: AnchorKind, id: string): string =>
  `_J${formatAnchor({ kind, id }).replaceAll('-', '_')}`

/** The names of the bookmarks within an element. */
const bookmarksIn = (within: XmlTag): string[] =>
  tagsWithin(within, 'w:bookmarkStart').flatMap(({ attributes }) => attributes['w:name'] ?? [])

/** Removes the bookmarks of Jacana from an element, like programs that rewrite cells. */
export const loseBookmarks = (within: XmlTag): void => {
  within.children = within.children.filter(node => !isTag(node, 'w:bookmarkStart', 'w:bookmarkEnd'))
  for (const child of tagsIn(within)) loseBookmarks(child)
}
