import type { Cell, Row, TableBlock } from '../blocks.ts'
import { element, valued } from '../office/element.ts'
import { writeBookmark } from './write-bookmark.ts'
import { writeWholeChange } from './write-changes.ts'
import { writeRuns } from './write-runs.ts'
import { bulletLists, type Writing } from './writing.ts'

/**
 * A table as wide as the text (`width`, in twentieths of a point).
 * Cells that span rows are merged downwards. A row that fits on a page is not split. The header repeats on
 * each page.
 */
export const writeTable = (table: TableBlock, width: number, writing: Writing): string => {
  const columns = columnWidths(table.widths, width)
  const open: (OpenSpan | undefined)[] = []
  const styles = table.isSmall ? smallStyles : usualStyles
  const row = (each: Row, heading: boolean) =>
    writeRow({ row: each, columns, open, heading, styles }, writing)
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      valued('w:tblStyle', 'PlanTable'),
      element('w:tblW', { 'w:w': sum(columns), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', {
        'w:val': '0420',
        'w:firstRow': 1,
        'w:lastRow': 0,
        'w:firstColumn': 0,
        'w:lastColumn': 0,
        'w:noHBand': 0,
        'w:noVBand': 1,
      }),
      valued('w:tblCaption', table.caption),
    ),
    element('w:tblGrid', {}, ...columns.map(each => element('w:gridCol', { 'w:w': each }))),
    ...table.header.map(each =>
      row(
        { ...each, ...(each === table.header[0] && table.anchor !== undefined && { anchor: table.anchor }) },
        true,
      ),
    ),
    ...table.rows.map(each => row(each, false)),
  )
}

/** The styles of the paragraphs in the cells of a table. */
type CellStyles = { heading: string; cell: string; bullet: string }

const usualStyles: CellStyles = { heading: 'PlanHeading', cell: 'PlanCell', bullet: 'PlanBullet' }
const smallStyles: CellStyles = { ...usualStyles, heading: 'SmallHeading', cell: 'SmallCell' }

/** The column widths as whole numbers that add up to the width of the text. */
const columnWidths = (shares: readonly number[], width: number): number[] => {
  const all = sum(shares)
  const ends = shares.map((_, i) => Math.round((sum(shares.slice(0, i + 1)) / all) * width))
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** A cell above that continues in this row: its columns, and its rows that remain. */
type OpenSpan = { columns: number; rowsLeft: number }

type RowPlace = {
  row: Row
  columns: readonly number[]
  open: (OpenSpan | undefined)[]
  heading: boolean
  styles: CellStyles
}

const writeRow = ({ row, columns, open, heading, styles }: RowPlace, writing: Writing): string => {
  const cells = [...row.cells]
  // The row's bookmark stands in a cell of one row, since a cell that spans rows belongs to several.
  const own = cells.filter(cell => (cell.rows ?? 1) === 1)
  const bearer = own.find(cell => cell.paragraphs.length > 0) ?? own[0] ?? cells[0]
  const cellXml: string[] = []
  for (let column = 0; column < columns.length;) {
    const above = open[column]
    if (above) {
      cellXml.push(writeCovered(above, widthOf(columns, column, above.columns)))
      open[column] = above.rowsLeft > 1 ? { ...above, rowsLeft: above.rowsLeft - 1 } : undefined
      column += above.columns
      continue
    }
    const cell = cells.shift() ?? { paragraphs: [] }
    const span = Math.min(cell.columns ?? 1, columns.length - column)
    if ((cell.rows ?? 1) > 1) open[column] = { columns: span, rowsLeft: (cell.rows ?? 1) - 1 }
    const anchor = cell === bearer ? row.anchor : undefined
    cellXml.push(
      writeCell(
        {
          cell,
          span,
          width: widthOf(columns, column, span),
          tint: row.tint === true,
          heading,
          styles,
          anchor,
        },
        writing,
      ),
    )
    column += span
  }
  const change = writeWholeChange(
    row.cells.flatMap(cell => cell.paragraphs.map(({ text }) => text)),
    writing,
  )
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit'), heading ? element('w:tblHeader') : '', change),
    ...cellXml,
  )
}

const widthOf = (columns: readonly number[], from: number, span: number): number =>
  sum(columns.slice(from, from + span))

const cellProperties = (width: number, span: number, ...more: readonly string[]): string =>
  element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(span > 1 ? [valued('w:gridSpan', span)] : []),
    ...more,
  )

const writeCovered = ({ columns }: OpenSpan, width: number): string =>
  element(
    'w:tc',
    {},
    cellProperties(width, columns, element('w:vMerge')),
    paragraph({ style: 'PlanCell', figures: false }, ''),
  )

type CellPlace = {
  cell: Cell
  span: number
  width: number
  tint: boolean
  heading: boolean
  styles: CellStyles
  anchor: string | undefined
}

const writeCell = (
  { cell, span, width, tint, heading, styles, anchor }: CellPlace,
  writing: Writing,
): string => {
  const spansRows = (cell.rows ?? 1) > 1
  const hasTint = tint && !spansRows && cell.heading === undefined
  const properties = cellProperties(
    width,
    span,
    ...(spansRows ? [valued('w:vMerge', 'restart')] : []),
    ...(heading ? [shading(headingFill)] : hasTint ? [shading(tintFill)] : []),
  )
  return element('w:tc', {}, properties, writeParagraphs(cell, { heading, styles, anchor }, writing))
}

/** The fill of headings and of marked rows. Black text is easy to read on both. */
const headingFill = 'E7E9EB'
const tintFill = 'F8D7D2'

const shading = (fill: string): string =>
  element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })

/** The paragraphs of a cell. The bookmarks of the row and of the cell stand before the first word. */
const writeParagraphs = (
  cell: Cell,
  { heading, styles, anchor }: Pick<CellPlace, 'heading' | 'styles' | 'anchor'>,
  writing: Writing,
): string => {
  const anchors = writeBookmark(anchor, writing) + writeBookmark(cell.anchor, writing)
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [{ text: [] }]
  return paragraphs
    .map(({ text, bullet }, i) => {
      // The mark that ends the last paragraph is that of the cell, and stays.
      const change = i < paragraphs.length - 1 ? writeWholeChange([text], writing) : ''
      const style = bullet ? styles.bullet : heading ? styles.heading : styles.cell
      return paragraph(
        { style, figures: cell.figures ?? false },
        (i === 0 ? anchors : '') + writeRuns(text, writing),
        change,
      )
    })
    .join('')
}

const paragraph = (
  { style, figures }: { style: string; figures: boolean },
  content: string,
  change = '',
): string => {
  const list =
    style === 'PlanBullet'
      ? element('w:numPr', {}, valued('w:ilvl', 0), valued('w:numId', bulletLists.cellBullets))
      : ''
  const mark = change === '' ? '' : element('w:rPr', {}, change)
  return element(
    'w:p',
    {},
    element('w:pPr', {}, valued('w:pStyle', style), list, figures ? valued('w:jc', 'right') : '', mark),
    content,
  )
}
