import { recogniseGoal, recogniseSection } from '#domain/words/sections.ts'
import { gapColumns, type Segment, segmentLines } from './gap-columns.ts'
import type { PdfPage, Rule } from './page.ts'
import { usualGap } from './steps.ts'

/**
 * The missing lines of tables that are drawn with horizontal lines only, or with none.
 * Vertical lines are put into the gaps between columns, horizontal ones (where the paper has none) above each
 * row.
 */
export const undrawnRules = (pages: readonly PdfPage[]): Map<PdfPage, Rule[]> => {
  const columns = gapColumns(pages)
  const rulesByPage = new Map<PdfPage, Rule[]>()
  if (columns.length === 0) return rulesByPage
  for (const page of pages) {
    const lines = segmentLines(page.runs, columns)
    const first = firstLine(lines)
    if (first < 0) continue
    const inside = lines
      .slice(first)
      .filter(line => line.every(({ baseline }) => baseline < page.height * 0.93))
    const top = (inside[0]?.[0]?.baseline ?? 0) - (inside[0]?.[0]?.size ?? 0) * 1.2
    const bottom = (inside.at(-1)?.[0]?.baseline ?? 0) + 4
    const drawnRules = page.rules.filter(
      rule => rule.top > top - 8 && rule.bottom < bottom + 8 && rule.right - rule.left > 20,
    )
    const levels = drawnRules.length > 1 ? drawnRules : rowEdges(inside, columns, top, bottom)
    rulesByPage.set(page, [...levels, ...uprights(levels, columns, inside, top, bottom)])
  }
  return rulesByPage
}

/**
 * The first line of a table: the first with three parts, or a line close above it, such as years over
 * columns.
 */
const firstLine = (lines: readonly Segment[][]): number => {
  let first = lines.findIndex(line => line.length >= 3)
  const belongs = (above: Segment[] = []) =>
    distance(above, lines[first]) < (above.length > 1 ? closeLines : sameHeading)
  while (first > 0 && belongs(lines[first - 1])) first -= 1
  return first
}

/** The distance between two lines, as a share of the type size. */
const distance = (above: readonly Segment[] = [], below: readonly Segment[] = []): number =>
  ((below[0]?.baseline ?? 0) - (above[0]?.baseline ?? 0)) / (below[0]?.size ?? 1)

/** The largest distance between lines of one heading, or of headings side by side on different baselines. */
const closeLines = 2.5
const sameHeading = 1.35

/** How far words may extend beyond the edge of their column (points). */
const slack = 4

/** The vertical pieces between two levels wherever no text crosses them. */
const uprights = (
  levels: readonly Rule[],
  columns: readonly number[],
  lines: readonly Segment[][],
  top: number,
  bottom: number,
): Rule[] => {
  const ys = [...new Set([top, ...levels.map(rule => rule.top), bottom])].toSorted(
    (one, other) => one - other,
  )
  return ys.slice(1).flatMap((to, place) => {
    const from = ys[place] ?? to
    const between = lines.flat().filter(({ baseline }) => baseline > from && baseline <= to)
    return columns
      .filter(x => !between.some(({ left, right }) => left < x - slack && right > x + slack))
      .map(x => ({ left: x, right: x, top: from, bottom: to }))
  })
}

/**
 * The horizontal pieces above each row.
 * A row starts at a line in which several columns start, or at a heading of the plan.
 */
const rowEdges = (
  lines: readonly Segment[][],
  columns: readonly number[],
  top: number,
  bottom: number,
): Rule[] => {
  const step = usualGap(lines.flat(), columns)
  const columnOf = ({ left }: Segment) => columns.findLastIndex(x => x <= left + 1)
  const lastIn = new Map<number, number>()
  const edges: Rule[] = [
    level(columns[0] ?? 0, columns.at(-1) ?? 0, top),
    level(columns[0] ?? 0, columns.at(-1) ?? 0, bottom),
  ]
  for (const line of lines) {
    const newCells = line.filter(
      segment => segment.baseline - (lastIn.get(columnOf(segment)) ?? 0) > step * 1.3,
    )
    const [only] = line
    const isHeading =
      line.length === 1 &&
      only !== undefined &&
      (recogniseSection(only.text) !== undefined ||
        recogniseGoal(only.text) !== undefined ||
        crosses(only, columns))
    if (newCells.length > 1 || isHeading) {
      const y = (only?.baseline ?? 0) - (only?.size ?? 0) * 1.1
      edges.push(
        ...columns
          .slice(1)
          .flatMap((right, column) =>
            isHeading || flowsOver(line, column, lastIn, step, columnOf)
              ? []
              : [level(columns[column] ?? 0, right, y)],
          ),
      )
      if (isHeading) edges.push(level(columns[0] ?? 0, columns.at(-1) ?? 0, y))
    }
    for (const segment of line) lastIn.set(columnOf(segment), segment.baseline)
  }
  return edges
}

const crosses = ({ left, right }: Segment, columns: readonly number[]): boolean =>
  columns.some(x => left < x - slack && right > x + slack)

/** Whether a column's text continues over this line: one of its lines is close above and one is here. */
const flowsOver = (
  line: readonly Segment[],
  column: number,
  lastIn: ReadonlyMap<number, number>,
  step: number,
  columnOf: (segment: Segment) => number,
): boolean =>
  line.some(
    segment => columnOf(segment) === column && segment.baseline - (lastIn.get(column) ?? -1000) <= step * 1.3,
  )

const level = (left: number, right: number, y: number): Rule => ({ left, right, top: y, bottom: y })
