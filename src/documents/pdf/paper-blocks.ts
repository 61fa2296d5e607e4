import { largest, smallest } from '#domain/extremes.ts'
import type { SourceCell, SourceParagraph, SourceRow, SourceTable } from '#domain/papers/source-document.ts'
import { joinCellParagraphs } from '../cell-text.ts'
import type { JoinedTable } from './join-pieces.ts'
import type { PageLine } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import { usualStep } from './steps.ts'
import type { PieceCell } from './table-piece.ts'
import type { Vocabulary } from './wrapped-words.ts'

/** A joined table as a table of the paper, the lines of its cells joined into paragraphs. */
export const paperTable = (table: JoinedTable, step: number, vocabulary: Vocabulary): SourceTable => {
  const paddings = paddingsOf(table)
  const cellFrom = (cell: PieceCell): SourceCell => ({
    column: cell.column,
    columns: cell.columns,
    rows: cell.rows,
    text: joinCellParagraphs(
      joinParagraphs(cell.lines, cell.right - (paddings[cell.column] ?? 0), step, vocabulary),
    ),
    ...(cell.tint && { tint: cell.tint }),
    ...(cell.sure !== undefined && { sure: cell.sure }),
    at: { page: cell.lines[0]?.page ?? table.page },
  })
  const rows = Array.from({ length: table.rows }, (_, row): SourceRow => {
    const cells = table.cells.filter(cell => cell.row === row && cell.lines.length > 0)
    return {
      cells: cells.toSorted((one, other) => one.column - other.column).map(cellFrom),
      ...(row < table.headerRows && { header: true }),
    }
  })
  return { kind: 'table', columns: table.columns, rows, at: { page: table.page } }
}

/**
 * The distance of text from the left edge of the cells, by column. Text keeps the same distance on the right.
 */
const paddingsOf = (table: JoinedTable): number[] =>
  Array.from({ length: table.columns }, (_, column) => {
    const lines = table.cells
      .filter(cell => cell.column === column)
      .flatMap(cell => cell.lines.map(line => line.left - cell.left))
    return lines.length > 0 ? Math.max(0, smallest(lines)) : 0
  })

/** The ratio of a heading's type size to that of most of the paper. */
const headingSize = 1.15

/** The paragraphs of lines outside tables. Larger or bold type starts a paragraph, which is a heading. */
export const flowParagraphs = (
  lines: readonly PageLine[],
  all: readonly PageLine[],
  vocabulary: Vocabulary,
): SourceParagraph[] => {
  const body = bodySize(all)
  const right = largest(lines.map(line => line.right))
  const step = usualStep([lines])
  return alike(lines).flatMap(group => {
    const [first] = group
    const isHeading = first !== undefined && (first.size > body * headingSize || first.bold)
    return joinParagraphs(group, right, step, vocabulary).map(text => ({
      kind: 'paragraph' as const,
      text: joinCellParagraphs([text]),
      ...(isHeading && { heading: 1 }),
      at: { page: first?.page ?? 1 },
    }))
  })
}

/** The lines grouped by type: lines in the same type that follow one another. */
const alike = (lines: readonly PageLine[]): PageLine[][] => {
  const groups: PageLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (last && Math.abs(last.size - line.size) < 0.6 && last.bold === line.bold) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** The type size of most lines. */
const bodySize = (lines: readonly PageLine[]): number => {
  const counts = Map.groupBy(lines, ({ size }) => Math.round(size * 2) / 2)
  return [...counts].toSorted((one, other) => other[1].length - one[1].length)[0]?.[0] ?? 10
}
