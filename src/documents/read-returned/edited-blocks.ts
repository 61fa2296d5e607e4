import type {
  ReturnedBlock,
  ReturnedCell,
  ReturnedParagraph,
  ReturnedRow,
} from '#domain/edits/returned-paper.ts'
import { columnAfter, columnCount } from '../budget.ts'
import type { ParagraphContext } from '../docx-paragraphs.ts'
import { isOn, valueOf } from '../office-package.ts'
import { at, childrenNamed, isElement, type XmlElement } from '../xml.ts'
import { type EditedParagraph, readEditedParagraph } from './edited-paragraph.ts'
import { keepOnce, type Marked, marks, type Quoting } from './marks.ts'
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
  return {
    blocks: blocksIn(container, {}, { ...context, waiting: { anchors: [], comments: [], quoting } }),
    quotes: quoting.quotes,
  }
}

/** `waiting`: marks that stand between paragraphs, rows or cells; they belong to the next paragraph. */
type Reading = ParagraphContext & { waiting: Marked }

const blocksIn = (container: XmlElement, tracked: Tracked, reading: Reading): ReturnedBlock[] =>
  readWithin(container, tracked, reading, ['p', 'tbl'], ({ element, tracked: own }): ReturnedBlock[] => {
    if (element.name === 'p') return [{ kind: 'paragraph', ...readParagraph(element, own, reading) }]
    const [only, ...others] = within(element, own, ['tr']).flatMap(row =>
      within(row.element, row.tracked, ['tc']),
    )
    if (only && others.length === 0) return blocksIn(only.element, only.tracked, reading)
    return [{ kind: 'table', rows: readRows(element, own, reading) }]
  })

const readParagraph = (element: XmlElement, tracked: Tracked, reading: Reading): EditedParagraph => {
  const { anchors, comments, quoting } = reading.waiting
  const read = readEditedParagraph(element, tracked, reading, quoting)
  for (const id of read.comments) keepOnce(comments, id)
  return { ...read, anchors: [...anchors.splice(0), ...read.anchors], comments: comments.splice(0) }
}

type Found = { element: XmlElement; tracked: Tracked }

/** Reads the children of these names, in order; marks between them wait for the next paragraph. */
const readWithin = <Read>(
  container: XmlElement,
  tracked: Tracked,
  { waiting }: Reading,
  names: readonly string[],
  read: (found: Found) => Read[],
): Read[] =>
  within(container, tracked, [...names, ...Object.keys(marks)]).flatMap(found => {
    const mark = marks[found.element.name]
    if (!mark) return read(found)
    mark(found.element, waiting)
    return []
  })

/** The children of these names, also where content controls or tracked changes wrap them. */
const within = (container: XmlElement, tracked: Tracked, names: readonly string[]): Found[] =>
  container.children.flatMap(node => {
    if (!isElement(node)) return []
    if (names.includes(node.name)) return [{ element: node, tracked }]
    return wrappers.has(node.name) || isTracked(node) ? within(node, trackedWithin(node, tracked), names) : []
  })

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'AlternateContent', 'Choice'])

const readRows = (table: XmlElement, tracked: Tracked, reading: Reading): ReturnedRow[] => {
  const widths = childrenNamed(at(table, 'tblGrid'), 'gridCol').map(
    ({ attributes }) => Number(attributes['w'] ?? 0) || usualWidth,
  )
  return readWithin(table, tracked, reading, ['tr'], ({ element, tracked: around }) => {
    const properties = at(element, 'trPr')
    const mark = at(properties, 'del') ?? at(properties, 'ins')
    const own = mark ? trackedWithin(mark, around) : around
    const cells = readCells(element, own.change === 'deleted' ? own : {}, reading, widths)
    return [{ cells, header: isOn(properties, 'tblHeader'), ...own }]
  })
}

/** A column that the grid does not name, in twentieths of a point. */
const usualWidth = 1000

const readCells = (
  row: XmlElement,
  tracked: Tracked,
  reading: Reading,
  widths: readonly number[],
): ReturnedCell[] => {
  const edge = (column: number) =>
    widths.slice(0, column).reduce((sum, width) => sum + width, 0) +
    Math.max(0, column - widths.length) * usualWidth
  let column = columnAfter(0, columnCount(valueOf(at(row, 'trPr'), 'gridBefore'), 0), reading.budget)
  return readWithin(row, tracked, reading, ['tc'], ({ element, tracked: around }) => {
    const properties = at(element, 'tcPr')
    reading.budget.spend('cells')
    const merge = at(properties, 'vMerge')
    const gone = at(properties, 'cellDel')
    const from = edge(column)
    column = columnAfter(column, columnCount(valueOf(properties, 'gridSpan'), 1), reading.budget)
    return [
      {
        from,
        to: edge(column),
        ...(merge && {
          merge: merge.attributes['val'] === 'restart' ? ('begins' as const) : ('goesOn' as const),
        }),
        paragraphs: paragraphsIn(element, gone ? { change: 'deleted', by: byOf(gone) } : around, reading),
      },
    ]
  })
}

/** The paragraphs of a cell; a table within it is read cell after cell. */
const paragraphsIn = (cell: XmlElement, tracked: Tracked, reading: Reading): ReturnedParagraph[] =>
  readWithin(cell, tracked, reading, ['p', 'tbl'], ({ element, tracked: own }) => {
    if (element.name === 'p') {
      const { label, heading: _, ...paragraph } = readParagraph(element, own, reading)
      // the number of a list that somebody made within a cell is part of what it says
      return [
        label === '' || paragraph.bullet
          ? paragraph
          : { ...paragraph, pieces: [{ text: label }, ...paragraph.pieces] },
      ]
    }
    return readWithin(element, own, reading, ['tr'], row =>
      readWithin(row.element, row.tracked, reading, ['tc'], inner =>
        paragraphsIn(inner.element, inner.tracked, reading),
      ),
    )
  })
