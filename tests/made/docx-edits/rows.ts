import { paragraphsOf, emptyCell, writeCell } from './cell-words.ts'
import { cellAt, cellsOf, isCovered, loseBookmarks, rowsOf, spanOf } from './edited-paper.ts'
import {
  copyOf,
  insertAfter,
  insertBefore,
  parentOf,
  replaceNode,
  tag,
  tagIn,
  tagsIn,
  type XmlTag,
} from './xml-tree.ts'

/** The words of a new row by the index of their column. */
export type RowWords = Readonly<Record<number, string>>

/** Adds a row below another, as word processors do: an empty copy in which merged cells continue. */
export const addRowBelow = (table: XmlTag, row: XmlTag, words: RowWords): XmlTag => {
  const newRow = rowLike(row, words)
  insertAfter(parentOf(table, row), row, newRow)
  return newRow
}

/** Adds a row above the first of a merged cell, which then begins in it. */
export const addRowAbove = (table: XmlTag, row: XmlTag, words: RowWords): XmlTag => {
  const newRow = rowLike(row, words)
  insertBefore(parentOf(table, row), row, newRow)
  for (const [place, cell] of cellsWithPlaces(row)) {
    if (mergeOf(cell) !== 'restart') continue
    const above = cellAt(newRow, place)
    replaceNode(newRow, above, copyOf(cell))
    emptyCell(cell)
    loseBookmarks(cell)
    setMerge(cell, 'continue')
  }
  return newRow
}

/** Copies a row below itself as by copy and paste: without bookmarks, which Word allows once. */
export const copyRowBelow = (table: XmlTag, row: XmlTag, words: RowWords): XmlTag => {
  const newRow = copyOf(row)
  loseBookmarks(newRow)
  for (const [place, text] of Object.entries(words)) writeCell(cellAt(newRow, Number(place)), text)
  insertAfter(parentOf(table, row), row, newRow)
  return newRow
}

const rowLike = (row: XmlTag, words: RowWords): XmlTag => {
  const newRow = copyOf(row)
  loseBookmarks(newRow)
  for (const [place, cell] of cellsWithPlaces(newRow)) {
    emptyCell(cell)
    asPlainCell(cell)
    if (mergeOf(cell) === 'restart') setMerge(cell, 'continue')
    const text = words[place]
    if (text !== undefined) writeCell(cell, text)
  }
  return newRow
}

const asPlainCell = (cell: XmlTag): void => {
  for (const paragraph of paragraphsOf(cell)) {
    paragraph.children = [tag('w:pPr', {}, tag('w:pStyle', { 'w:val': 'PlanCell' }))]
  }
}

/** Removes a row and leaves the rest as it is, even cells that continued from it. */
export const cutRow = (table: XmlTag, row: XmlTag): void => replaceNode(parentOf(table, row), row)

/** Deletes a row as Word does: a cell that was merged downwards begins in the next row, empty. */
export const deleteRow = (table: XmlTag, row: XmlTag): void => {
  const rows = rowsOf(table)
  const next = rows[rows.indexOf(row) + 1]
  for (const [place, cell] of cellsWithPlaces(row)) {
    const below = next && cellAt(next, place)
    if (mergeOf(cell) === 'restart' && below && isCovered(below)) {
      const after = rows[rows.indexOf(row) + 2]
      setMerge(below, after && isCovered(cellAt(after, place)) ? 'restart' : 'none')
    }
  }
  cutRow(table, row)
}

/** Moves a row as by cut and paste: merged cells continue where possible and are empty elsewhere. */
export const moveRow = (from: XmlTag, row: XmlTag, to: XmlTag, below: XmlTag): void => {
  deleteRow(from, row)
  for (const [place, cell] of cellsWithPlaces(row)) {
    if (mergeOf(cell) === 'none') continue
    setMerge(cell, mergeOf(cellAt(below, place)) === 'none' ? 'none' : 'continue')
  }
  insertAfter(parentOf(to, below), below, row)
}

/** The cells of a row, each with the column of the grid in which it begins. */
export const cellsWithPlaces = (row: XmlTag): [place: number, cell: XmlTag][] => {
  let place = 0
  return cellsOf(row).map(cell => {
    const begins = place
    place += spanOf(cell)
    return [begins, cell]
  })
}

type Merge = 'none' | 'restart' | 'continue'

/** The merging of a cell with those above and below. */
const mergeOf = (cell: XmlTag): Merge => {
  if (!tagIn(tagIn(cell, 'w:tcPr'), 'w:vMerge')) return 'none'
  return isCovered(cell) ? 'continue' : 'restart'
}

/** Merges a cell with those above or below, or with none. */
export const setMerge = (cell: XmlTag, merge: Merge): void => {
  const properties = tagIn(cell, 'w:tcPr')
  if (!properties) return
  const others = tagsIn(properties).filter(({ name }) => name !== 'w:vMerge')
  const before = others.filter(({ name }) => ['w:tcW', 'w:gridSpan'].includes(name))
  const mark = merge === 'none' ? [] : [tag('w:vMerge', merge === 'restart' ? { 'w:val': 'restart' } : {})]
  properties.children = [...before, ...mark, ...others.filter(each => !before.includes(each))]
}
