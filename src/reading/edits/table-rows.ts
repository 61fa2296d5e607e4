import { likeness } from '#domain/differences/likeness.ts'
import { alignInOrder } from '#domain/differences/align-in-order.ts'
import { readAnchor, type AnchorTarget } from '#domain/papers/paper-anchor.ts'
import type { ReturnedCell, ReturnedParagraph, ReturnedRow } from '#domain/edits/returned-paper.ts'
import { isTakenOut, type ReturnedWords, returnedWords } from '#domain/edits/returned-words.ts'

/**
 * A cell of an edited table. Merged rows share the same cell object, which begins in the first of them
 * (`row`).
 */
export type EditedCell = {
  words: ReturnedWords
  paragraphs: readonly ReturnedParagraph[]
  anchors: AnchorTarget[]
  row?: ReturnedRow
}

/**
 * A row of an edited table. `cells` are by the columns of the plan, undefined where the row has none. `loose`
 * are the texts under other headings.
 */
export type EditedRow = {
  row: ReturnedRow
  cells: (EditedCell | undefined)[]
  anchors: AnchorTarget[]
  loose: { text: string; heading: string }[]
}

/**
 * The columns of an edited table. `edges` are by the columns of the plan, with the cell of the heading;
 * `others` are added columns.
 */
export type EditedColumns = {
  edges: ({ from: number; to: number; cell?: EditedCell } | undefined)[]
  others: { from: number; to: number; heading: string }[]
}

/** A cell of a table with its words and anchors. */
export const editedCell = ({ paragraphs }: ReturnedCell, row?: ReturnedRow): EditedCell => ({
  ...(row && { row }),
  words: returnedWords(paragraphs),
  paragraphs,
  anchors: paragraphs.flatMap(({ anchors }) => anchors.flatMap(anchor => readAnchor(anchor) ?? [])),
})

/**
 * The columns that the cells of a heading row stand for (`headings` are the plan's). With equal numbers they
 * are taken in order, otherwise by their words.
 */
export const editedColumns = (header: ReturnedRow, headings: readonly string[]): EditedColumns => {
  const cells = header.cells.map(cell => ({ from: cell.from, to: cell.to, cell: editedCell(cell) }))
  if (cells.length === headings.length) return { edges: cells, others: [] }
  const pairs = alignInOrder(
    headings,
    cells.map(({ cell }) => cell.words.text),
    (a, b) => likeness(a, b) - leastAlike,
  )
  const edges = headings.map((_, column) => cells.find((_, at) => pairs.get(at) === column))
  const others = cells.flatMap(({ from, to, cell }, at) =>
    pairs.has(at) ? [] : [{ from, to, heading: cell.words.text }],
  )
  return { edges, others }
}

/** Headings below this likeness belong to different columns. */
const leastAlike = 0.5

/** The rows of a table by its columns. A cell covered by a merge is the same object as the cell above. */
export const editedRows = (rows: readonly ReturnedRow[], columns: EditedColumns): EditedRow[] => {
  let above: { cell: ReturnedCell; content: EditedCell }[] = []
  return rows.map(row => {
    const own = row.cells.map(cell => {
      const over =
        cell.merge === 'goesOn'
          ? above.find(each => each.cell.merge && overlap(each.cell, cell) * 2 > cell.to - cell.from)
          : undefined
      const content = editedCell(cell, row)
      // Word hides the text of a merged continuation, but somebody wrote it.
      return over && content.words.text === ''
        ? { cell, content: over.content, covered: true }
        : { cell, content, covered: false }
    })
    above = own
    const inOrder = own.length === columns.edges.length && columns.others.length === 0
    const cells = columns.edges.map((edge, i) => (inOrder ? own[i]?.content : edge && mostUnder(own, edge)))
    return {
      row,
      cells: firstOnly(cells),
      anchors: own.flatMap(({ covered: isCovered, content }) => (isCovered ? [] : content.anchors)),
      loose: columns.others.flatMap(other => {
        const cell = mostUnder(own, other)
        const text = cell?.row === row ? cell.words.text : ''
        return text === '' || cells.some(cell => cell?.words.text === text)
          ? []
          : [{ text, heading: other.heading }]
      }),
    }
  })
}

/** The cells with a wide one in the first of its columns only; the others are blank. */
const firstOnly = (cells: readonly (EditedCell | undefined)[]): (EditedCell | undefined)[] =>
  cells.map((cell, i) => (cell && cells.indexOf(cell) < i ? blank : cell))

const blank: EditedCell = { words: { text: '', insertions: [], deletions: [] }, paragraphs: [], anchors: [] }

type Edges = { from: number; to: number }

const overlap = (a: Edges, b: Edges): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

const mostUnder = (
  own: readonly { cell: ReturnedCell; content: EditedCell }[],
  edges: Edges,
): EditedCell | undefined => {
  const [best] = own
    .filter(({ cell }) => overlap(cell, edges) > 0)
    .sort((a, b) => overlap(b.cell, edges) - overlap(a.cell, edges))
  return best?.content
}

/** Whether tracked changes deleted the row, or emptied each of its own cells. */
export const isRowGone = (row: ReturnedRow): boolean => {
  if (row.change === 'deleted') return true
  const own = row.cells.filter(
    ({ merge, paragraphs }) =>
      merge !== 'goesOn' && paragraphs.some(({ pieces }) => pieces.some(({ text }) => text.trim() !== '')),
  )
  return own.length > 0 && own.every(({ paragraphs }) => isTakenOut(paragraphs))
}

/** Whether a cell was deleted with its row, and so was not emptied. */
export const isCellGone = ({ row }: EditedCell): boolean => row !== undefined && isRowGone(row)
