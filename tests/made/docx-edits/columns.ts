import { emptyCell, writeCell } from './cell-words.ts'
import { cellAt, loseBookmarks, rowsOf, spanOf } from './edited-paper.ts'
import { setSpan, widthOf } from './merged-cells.ts'
import { cellsWithPlaces } from './rows.ts'
import { copyOf, insertAfter, parentOf, replaceNode, tag, tagIn, tagsIn, type XmlTag } from './xml-tree.ts'

/** The widths of the columns of a table's grid, in twentieths of a point. */
export const gridOf = (table: XmlTag): number[] =>
  tagsIn(tagIn(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))

const setGrid = (table: XmlTag, widths: readonly number[]): void => {
  const grid = tagIn(table, 'w:tblGrid')
  if (grid) grid.children = widths.map(width => tag('w:gridCol', { 'w:w': width }))
}

/** Makes the columns of a table as wide as these, in every row. */
export const resizeColumns = (table: XmlTag, widths: readonly number[]): void => {
  setGrid(table, widths)
  for (const row of rowsOf(table)) {
    for (const [place, cell] of cellsWithPlaces(row)) {
      setSpan(cell, { columns: spanOf(cell), width: sum(widths.slice(place, place + spanOf(cell))) })
    }
  }
}

/**
 * Moves the edge after a column in some rows only.
 * As in word processors, the grid gets one more column, and cells of the other rows span two.
 */
export const resizeInRows = (table: XmlTag, rows: readonly XmlTag[], column: number, by: number): void => {
  const edges = edgesOf(gridOf(table))
  const newEdge = (edges[column + 1] ?? 0) + by
  const cells = rowsOf(table).flatMap(row =>
    cellsWithPlaces(row).map(([place, cell]) => {
      const edge = (at: number) => (at === column + 1 && rows.includes(row) ? newEdge : (edges[at] ?? 0))
      return { cell, from: edge(place), to: edge(place + spanOf(cell)) }
    }),
  )
  const finer = [...new Set(cells.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  setGrid(
    table,
    finer.slice(1).map((edge, i) => edge - (finer[i] ?? 0)),
  )
  for (const { cell, from, to } of cells)
    setSpan(cell, { columns: finer.indexOf(to) - finer.indexOf(from), width: to - from })
}

/** Deletes a column; the others keep their widths. */
export const deleteColumn = (table: XmlTag, column: number): void => {
  for (const row of rowsOf(table)) replaceNode(parentOf(table, cellAt(row, column)), cellAt(row, column))
  setGrid(
    table,
    gridOf(table).filter((_, i) => i !== column),
  )
}

/** Adds a column with a heading after another, and words in one of its rows. */
export const addColumn = (
  table: XmlTag,
  after: number,
  heading: string,
  words: { row: XmlTag; text: string },
): void => {
  for (const [i, row] of rowsOf(table).entries()) {
    const beside = cellAt(row, after)
    const newCell = copyOf(beside)
    loseBookmarks(newCell)
    emptyCell(newCell)
    if (i === 0) writeCell(newCell, heading)
    if (row === words.row) writeCell(newCell, words.text)
    insertAfter(parentOf(table, beside), beside, newCell)
  }
  const widths = gridOf(table)
  setGrid(table, [
    ...widths.slice(0, after + 1),
    widthOf(cellAt(rowsOf(table)[0] ?? table, after)),
    ...widths.slice(after + 1),
  ])
}

const edgesOf = (widths: readonly number[]): number[] => [
  0,
  ...widths.map((_, i) => sum(widths.slice(0, i + 1))),
]
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
