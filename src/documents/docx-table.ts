import type { SourceCell, SourceRow, SourceTable } from '#domain/papers/source-document.ts'
import { columnAfter, columnCount } from './budget.ts'
import { joinCellParagraphs } from './cell-text.ts'
import { type ParagraphContext, readParagraph } from './docx-paragraphs.ts'
import { isOn, valueOf } from './office-package.ts'
import { at, childrenNamed, isElement, type XmlElement } from './xml.ts'

/**
 * A table (`w:tbl`) as a grid of cells, without deleted rows.
 * `gridSpan` gives the horizontal spans, `vMerge` the vertical ones.
 */
export const readTable = (table: XmlElement, context: ParagraphContext): SourceTable => {
  const open = new Map<number, SourceCell>()
  const rows: SourceRow[] = []
  let columns = 0
  for (const row of unwrapped(table, 'tr')) {
    const properties = at(row, 'trPr')
    if (at(properties, 'del')) continue
    const shading = at(row, 'tblPrEx', 'shd')
    let column = columnAfter(0, columnCount(valueOf(properties, 'gridBefore'), 0), context.budget)
    const cells: SourceCell[] = []
    for (const cell of unwrapped(row, 'tc')) {
      context.budget.spend('cells')
      const span = columnCount(valueOf(at(cell, 'tcPr'), 'gridSpan'), 1)
      const next = columnAfter(column, span, context.budget)
      const above = open.get(column)
      if (continuesAbove(cell) && above) {
        above.rows += 1
      } else {
        const newCell = readCell(cell, column, span, shading, context)
        cells.push(newCell)
        open.set(column, newCell)
      }
      column = next
    }
    columns = Math.max(columns, column)
    rows.push({ cells, ...(isOn(properties, 'tblHeader') && { header: true }) })
  }
  return { kind: 'table', columns, rows, at: {} }
}

/** The children with these names, also those inside content controls or tracked insertions. */
export const unwrapped = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.flatMap(node => {
    if (!isElement(node)) return []
    if (names.includes(node.name)) return [node]
    return wrappers.has(node.name) ? unwrapped(node, ...names) : []
  })

const wrappers = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'AlternateContent',
  'Choice',
])

const continuesAbove = (cell: XmlElement): boolean => {
  const merge = at(cell, 'tcPr', 'vMerge')
  return merge !== undefined && merge.attributes['val'] !== 'restart'
}

const readCell = (
  cell: XmlElement,
  column: number,
  columns: number,
  rowShading: XmlElement | undefined,
  context: ParagraphContext,
): SourceCell => {
  const tint = tintOf(at(cell, 'tcPr', 'shd')) ?? tintOf(rowShading) ?? tintOf(at(cell, 'p', 'pPr', 'shd'))
  return {
    column,
    columns,
    rows: 1,
    text: joinCellParagraphs(paragraphsOf(cell, context)),
    ...(tint && { tint }),
    at: {},
  }
}

/** The paragraphs of a cell; a table inside it is read cell by cell. */
const paragraphsOf = (cell: XmlElement, context: ParagraphContext): string[] =>
  unwrapped(cell, 'p', 'tbl').flatMap(block =>
    block.name === 'p'
      ? [readParagraph(block, context).text]
      : childrenNamed(block, 'tr').flatMap(row =>
          childrenNamed(row, 'tc').flatMap(inner => paragraphsOf(inner, context)),
        ),
  )

/**
 * The colour of a shading, or undefined for white, automatic and none.
 * A solid pattern shows its foreground colour.
 */
const tintOf = (shading: XmlElement | undefined): string | undefined => {
  const { val, fill, color } = shading?.attributes ?? {}
  const colour = (val === 'solid' ? color : fill)?.toLowerCase()
  return colour && /^[0-9a-f]{6}$/.test(colour) && colour !== 'ffffff' ? colour : undefined
}
