import type { ReturnedBlock, ReturnedCell, ReturnedParagraph, ReturnedRow } from '#domain/returned/returned-paper.ts'
import type { ParagraphContext } from '../docx-paragraphs.ts'
import { isOn, valueOf } from '../office-package.ts'
import { at, childrenNamed, isElement, type XmlElement } from '../xml.ts'
import { type EditedParagraph, type Quoting, readEditedParagraph } from './edited-paragraph.ts'
import { bookmarkAnchor } from './bookmarks.ts'
import { byOf, isTracked, trackedWithin, type Tracked } from './tracked.ts'

/**
 * The paragraphs and tables within a body, in order, and the words that each comment was put on (`quotes`, by its id). A
 * table of a single cell is a frame: what it holds stands for itself.
 */
export const readEditedBlocks = (
  container: XmlElement,
  context: ParagraphContext,
): { blocks: ReturnedBlock[]; quotes: ReadonlyMap<string, string> } => {
  const quoting: Quoting = { open: new Set(), quotes: new Map() }
  return { blocks: blocksIn(container, {}, { ...context, quoting, waiting: [] }), quotes: quoting.quotes }
}

/** `waiting`: anchors that stand between paragraphs, rows or cells; they belong to the next paragraph. */
type Reading = ParagraphContext & { waiting: string[]; quoting: Quoting }

const blocksIn = (container: XmlElement, tracked: Tracked, reading: Reading): ReturnedBlock[] =>
  within(container, tracked, reading, ['p', 'tbl']).flatMap(({ element, tracked: own }): ReturnedBlock[] => {
    if (element.name === 'p') return [{ kind: 'paragraph', ...readParagraph(element, own, reading) }]
    const [only, ...others] = within(element, own, { ...reading, waiting: [] }, ['tr']).flatMap(row =>
      within(row.element, row.tracked, { ...reading, waiting: [] }, ['tc']),
    )
    if (only && others.length === 0) return blocksIn(only.element, only.tracked, reading)
    return [{ kind: 'table', rows: readRows(element, own, reading) }]
  })

const readParagraph = (element: XmlElement, tracked: Tracked, reading: Reading): EditedParagraph => {
  const read = readEditedParagraph(element, tracked, reading, reading.quoting)
  return { ...read, anchors: [...reading.waiting.splice(0), ...read.anchors] }
}

type Found = { element: XmlElement; tracked: Tracked }

/** The children of these names, also where content controls or tracked changes wrap them; bookmarks between them wait. */
const within = (container: XmlElement, tracked: Tracked, reading: Reading, names: readonly string[]): Found[] => {
  const found: Found[] = []
  for (const node of container.children) {
    if (!isElement(node)) continue
    if (names.includes(node.name)) found.push({ element: node, tracked })
    else if (node.name === 'bookmarkStart') reading.waiting.push(...bookmarkAnchor(node))
    else if (wrappers.has(node.name) || isTracked(node)) found.push(...within(node, trackedWithin(node, tracked), reading, names))
  }
  return found
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'AlternateContent', 'Choice'])

const readRows = (table: XmlElement, tracked: Tracked, reading: Reading): ReturnedRow[] => {
  const widths = childrenNamed(at(table, 'tblGrid'), 'gridCol').map(({ attributes }) => Number(attributes['w'] ?? 0) || usualWidth)
  return within(table, tracked, reading, ['tr']).map(({ element, tracked: around }) => {
    const properties = at(element, 'trPr')
    const mark = at(properties, 'del') ?? at(properties, 'ins')
    const own = mark ? trackedWithin(mark, around) : around
    return {
      cells: readCells(element, own.change === 'deleted' ? own : {}, reading, widths),
      header: isOn(properties, 'tblHeader'),
      ...own,
    }
  })
}

/** A column that the grid does not name, in twentieths of a point. */
const usualWidth = 1000

const readCells = (row: XmlElement, tracked: Tracked, reading: Reading, widths: readonly number[]): ReturnedCell[] => {
  const edge = (column: number) =>
    widths.slice(0, column).reduce((sum, width) => sum + width, 0) + Math.max(0, column - widths.length) * usualWidth
  let column = Number(valueOf(at(row, 'trPr'), 'gridBefore') ?? 0)
  return within(row, tracked, reading, ['tc']).map(({ element, tracked: around }) => {
    const properties = at(element, 'tcPr')
    const span = Math.max(1, Number(valueOf(properties, 'gridSpan') ?? 1))
    const merge = at(properties, 'vMerge')
    const gone = at(properties, 'cellDel')
    const from = edge(column)
    column += span
    return {
      from,
      to: edge(column),
      ...(merge && { merge: merge.attributes['val'] === 'restart' ? ('begins' as const) : ('goesOn' as const) }),
      paragraphs: paragraphsIn(element, gone ? { change: 'deleted', by: byOf(gone) } : around, reading),
    }
  })
}

/** The paragraphs of a cell; a table within it is read cell after cell. */
const paragraphsIn = (cell: XmlElement, tracked: Tracked, reading: Reading): ReturnedParagraph[] =>
  within(cell, tracked, reading, ['p', 'tbl']).flatMap(({ element, tracked: own }) => {
    if (element.name === 'p') {
      const { label, heading: _, ...paragraph } = readParagraph(element, own, reading)
      // the number of a list that somebody made within a cell is part of what it says
      return [label === '' || paragraph.bullet ? paragraph : { ...paragraph, pieces: [{ text: label }, ...paragraph.pieces] }]
    }
    return within(element, own, reading, ['tr']).flatMap(row =>
      within(row.element, row.tracked, reading, ['tc']).flatMap(inner => paragraphsIn(inner.element, inner.tracked, reading)),
    )
  })
