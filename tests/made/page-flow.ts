import type { MadePlan, MadeSection } from './made-plan.ts'
import { sectionGrid, type GridCell } from './table-grid.ts'
import { wrap } from './wrap.ts'

/** The part of a row on a page: for each column that begins there its lines, or `blank`. */
export type RowOnPage = (string[] | 'blank')[]

/** The rows of a page of a section's table, in order. */
type TablePage = RowOnPage[]

type PlacedCell = GridCell & { lines: string[]; top: number }

/**
 * The pages of a section's table, with the part of each row on each page.
 * A row may be cut: all its cells are cut at the same height and continue on the next page.
 * A cell that spans rows is in its first row on the page.
 */
export const flowOverPages = (
  plan: MadePlan,
  section: MadeSection,
  firstPage: number,
  nextPages: number,
): TablePage[] => {
  const { cells, tops, height } = place(plan, section)
  return pageEdges(tops, height, firstPage, nextPages).map(([from, to]) => {
    const page: TablePage = []
    for (const [row, top] of tops.entries()) {
      const bottom = tops[row + 1] ?? height
      if (bottom <= from || top >= to) continue
      const firstHere = (cell: PlacedCell): boolean =>
        cell.row === row || (cell.row < row && row < cell.row + cell.rows && top <= from)
      page.push(cells.filter(firstHere).map(cell => visibleLines(cell, from, to)))
    }
    return page
  })
}

const visibleLines = (cell: PlacedCell, from: number, to: number): string[] | 'blank' => {
  if (cell.text === '') return cell.top >= from ? 'blank' : []
  return trimGaps(cell.lines.slice(Math.max(0, from - cell.top), Math.max(0, to - cell.top)))
}

const trimGaps = (lines: string[]): string[] => {
  const full = (line: string): boolean => line.trim() !== ''
  const first = lines.findIndex(full)
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(full) + 1)
}

const place = (
  plan: MadePlan,
  section: MadeSection,
): { cells: PlacedCell[]; tops: number[]; height: number } => {
  const { rows, body } = sectionGrid(plan, section)
  const grid = body.map(cell => ({ ...cell, lines: wrap(cell.text, plan.columns[cell.column]?.width ?? 1) }))
  const heights = Array.from({ length: rows }, () => 1)
  for (const spans of [1, 2]) {
    for (const cell of grid.filter(({ rows }) => (spans === 1 ? rows === 1 : rows > 1))) {
      const last = cell.row + cell.rows - 1
      const room = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0)
      heights[last] = (heights[last] ?? 0) + Math.max(0, cell.lines.length - room)
    }
  }
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0))
  const cells = grid.map(cell => ({ ...cell, top: tops[cell.row] ?? 0 }))
  return {
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    tops,
    height: heights.reduce((sum, h) => sum + h, 0),
  }
}

/** The edges of pages in lines of the table, with at least two lines of a row before each edge. */
const pageEdges = (
  tops: number[],
  height: number,
  firstPage: number,
  nextPages: number,
): [number, number][] => {
  const edges: [number, number][] = []
  let from = 0
  while (from < height) {
    const full = from + (edges.length === 0 ? firstPage : nextPages)
    const orphan = tops.find(top => top > from && top < full && full - top < 2)
    const to = full >= height ? height : (orphan ?? full)
    edges.push([from, to])
    from = to
  }
  return edges
}
