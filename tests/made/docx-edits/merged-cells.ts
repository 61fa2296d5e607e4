import { emptyCell, paragraphsOf, wordsWithin } from './cell-words.ts'
import { cellAt, cellsOf, loseBookmarks, spanOf } from './edited-paper.ts'
import { setMerge } from './rows.ts'
import { replaceNode, tag, tagIn, tagsIn, type XmlTag } from './xml-tree.ts'

/** Merges cells of neighbouring rows in a column; the first gets all paragraphs, as in Word. */
export const mergeDown = (rows: readonly XmlTag[], column: number): void => {
  const [first, ...others] = rows.map(row => cellAt(row, column))
  if (!first) return
  for (const cell of others) {
    gather(first, cell)
    emptyCell(cell)
    loseBookmarks(cell)
    setMerge(cell, 'continue')
  }
  setMerge(first, 'restart')
}

/** Splits a merged cell: each row has its own cell again, and the words stay in the first. */
export const splitDown = (rows: readonly XmlTag[], column: number): void => {
  for (const row of rows) setMerge(cellAt(row, column), 'none')
}

/** Merges a cell with the next ones of its row; it gets all paragraphs. */
export const mergeAcross = (row: XmlTag, column: number, count: number): void => {
  const first = cellAt(row, column)
  const at = cellsOf(row).indexOf(first)
  const others = cellsOf(row).slice(at + 1, at + count)
  for (const cell of others) {
    gather(first, cell)
    setSpan(first, { columns: spanOf(first) + spanOf(cell), width: widthOf(first) + widthOf(cell) })
    replaceNode(row, cell)
  }
}

/** Moves the paragraphs of a cell into another; as in Word, an empty cell's paragraph is dropped. */
const gather = (into: XmlTag, from: XmlTag): void => {
  if (wordsWithin(from) === '') return
  if (wordsWithin(into) === '') for (const paragraph of paragraphsOf(into)) replaceNode(into, paragraph)
  into.children.push(...paragraphsOf(from).map(paragraph => structuredClone(paragraph)))
}

/** The width of a cell, in twentieths of a point. */
export const widthOf = (cell: XmlTag): number =>
  Number(tagIn(tagIn(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'] ?? 0)

/** Sets the number of grid columns of a cell, and its width. */
export const setSpan = (cell: XmlTag, { columns, width }: { columns: number; width: number }): void => {
  const properties = tagIn(cell, 'w:tcPr')
  if (!properties) return
  const others = tagsIn(properties).filter(({ name }) => !['w:tcW', 'w:gridSpan'].includes(name))
  const span = columns > 1 ? [tag('w:gridSpan', { 'w:val': columns })] : []
  properties.children = [tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), ...span, ...others]
}
