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
import { keepOnce, type MarkContext, marks, type Quoting } from './marks.ts'
import { byOf, isTracked, trackedWithin, type TrackedChange } from './tracked-change.ts'

/**
 * The paragraphs and tables of a body in order, and the text that each comment quotes (`quotes`, by id).
 * A table of a single cell is a frame, so its content takes its place.
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

/**
 * The context of reading. `waiting` holds marks between paragraphs, rows or cells, which belong to the next
 * paragraph.
 */
type Reading = ParagraphContext & { waiting: MarkContext }

const blocksIn = (container: XmlElement, trackedChange: TrackedChange, reading: Reading): ReturnedBlock[] =>
  readWithin(
    container,
    trackedChange,
    reading,
    ['p', 'tbl'],
    ({ element, trackedChange: own }): ReturnedBlock[] => {
      if (element.name === 'p') return [{ kind: 'paragraph', ...readParagraph(element, own, reading) }]
      const [only, ...others] = within(element, own, ['tr']).flatMap(row =>
        within(row.element, row.trackedChange, ['tc']),
      )
      if (only && others.length === 0) return blocksIn(only.element, only.trackedChange, reading)
      return [{ kind: 'table', rows: readRows(element, own, reading) }]
    },
  )

const readParagraph = (
  element: XmlElement,
  trackedChange: TrackedChange,
  reading: Reading,
): EditedParagraph => {
  const { anchors, comments, quoting } = reading.waiting
  const paragraph = readEditedParagraph(element, trackedChange, reading, quoting)
  for (const id of paragraph.comments) keepOnce(comments, id)
  return { ...paragraph, anchors: [...anchors.splice(0), ...paragraph.anchors], comments: comments.splice(0) }
}

type TrackedElement = { element: XmlElement; trackedChange: TrackedChange }

/**
 * What is read from the children with these names, in order; marks between them wait for the next paragraph.
 */
const readWithin = <Read>(
  container: XmlElement,
  trackedChange: TrackedChange,
  { waiting }: Reading,
  names: readonly string[],
  read: (child: TrackedElement) => Read[],
): Read[] =>
  within(container, trackedChange, [...names, ...Object.keys(marks)]).flatMap(child => {
    const mark = marks[child.element.name]
    if (!mark) return read(child)
    mark(child.element, waiting)
    return []
  })

/** The children with these names, also those inside content controls or tracked changes. */
const within = (
  container: XmlElement,
  trackedChange: TrackedChange,
  names: readonly string[],
): TrackedElement[] =>
  container.children.flatMap(node => {
    if (!isElement(node)) return []
    if (names.includes(node.name)) return [{ element: node, trackedChange }]
    return wrappers.has(node.name) || isTracked(node)
      ? within(node, trackedWithin(node, trackedChange), names)
      : []
  })

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'AlternateContent', 'Choice'])

const readRows = (table: XmlElement, trackedChange: TrackedChange, reading: Reading): ReturnedRow[] => {
  const widths = childrenNamed(at(table, 'tblGrid'), 'gridCol').map(
    ({ attributes }) => Number(attributes['w'] ?? 0) || usualWidth,
  )
  return readWithin(table, trackedChange, reading, ['tr'], ({ element, trackedChange: around }) => {
    const properties = at(element, 'trPr')
    const mark = at(properties, 'del') ?? at(properties, 'ins')
    const own = mark ? trackedWithin(mark, around) : around
    const cells = readCells(element, own.change === 'deleted' ? own : {}, reading, widths)
    return [{ cells, header: isOn(properties, 'tblHeader'), ...own }]
  })
}

/** The width of a column that the grid does not list, in twentieths of a point. */
const usualWidth = 1000

const readCells = (
  row: XmlElement,
  trackedChange: TrackedChange,
  reading: Reading,
  widths: readonly number[],
): ReturnedCell[] => {
  const edge = (column: number) =>
    widths.slice(0, column).reduce((sum, width) => sum + width, 0) +
    Math.max(0, column - widths.length) * usualWidth
  let column = columnAfter(0, columnCount(valueOf(at(row, 'trPr'), 'gridBefore'), 0), reading.budget)
  return readWithin(row, trackedChange, reading, ['tc'], ({ element, trackedChange: around }) => {
    const properties = at(element, 'tcPr')
    reading.budget.spend('cells')
    const merge = at(properties, 'vMerge')
    const deletion = at(properties, 'cellDel')
    const from = edge(column)
    column = columnAfter(column, columnCount(valueOf(properties, 'gridSpan'), 1), reading.budget)
    return [
      {
        from,
        to: edge(column),
        ...(merge && {
          merge: merge.attributes['val'] === 'restart' ? ('begins' as const) : ('goesOn' as const),
        }),
        paragraphs: paragraphsIn(
          element,
          deletion ? { change: 'deleted', by: byOf(deletion) } : around,
          reading,
        ),
      },
    ]
  })
}

/** The paragraphs of a cell; a table inside it is read cell by cell. */
const paragraphsIn = (
  cell: XmlElement,
  trackedChange: TrackedChange,
  reading: Reading,
): ReturnedParagraph[] =>
  readWithin(cell, trackedChange, reading, ['p', 'tbl'], ({ element, trackedChange: own }) => {
    if (element.name === 'p') {
      const { label, heading: _, ...paragraph } = readParagraph(element, own, reading)
      // a list number that somebody typed within a cell is part of its text
      return [
        label === '' || paragraph.bullet
          ? paragraph
          : { ...paragraph, pieces: [{ text: label }, ...paragraph.pieces] },
      ]
    }
    return readWithin(element, own, reading, ['tr'], row =>
      readWithin(row.element, row.trackedChange, reading, ['tc'], inner =>
        paragraphsIn(inner.element, inner.trackedChange, reading),
      ),
    )
  })
