import { largest, smallest } from '#domain/extremes.ts'
import { type PdfPage, type PageText } from './page.ts'

/**
 * The gap between two columns, as a share of the type size; words further apart stand in different columns.
 */
const columnGap = 0.9

/** The fewest parts of a line that may belong to a table. */
const fewestParts = 3

/** Runs on the same baseline, as pieces with wide gaps between them. */
export type Segment = { left: number; right: number; baseline: number; size: number; text: string }

/**
 * The pieces of a page's text, line by line from the top.
 * A gap over the edge of a column may be narrower than other gaps.
 */
export const segmentLines = (runs: readonly PageText[], edges: readonly number[] = []): Segment[][] => {
  const parts = (left: number, right: number, size: number) =>
    right - left > columnGap * size ||
    (right - left >= narrowestGap && edges.some(x => x >= left - edge && x <= right + edge))
  return baselines(runs).map(line =>
    line.reduce<Segment[]>((segments, run) => {
      const last = segments.at(-1)
      if (!last || parts(last.right, run.left, run.size)) return [...segments, { ...run }]
      return [
        ...segments.slice(0, -1),
        { ...last, right: Math.max(last.right, run.right), text: `${last.text} ${run.text}` },
      ]
    }, []),
  )
}

/** The runs grouped by baseline, from the left. Baselines closer than a raised figure count as one. */
const baselines = (runs: readonly PageText[]): PageText[][] => {
  const lines: PageText[][] = []
  for (const run of runs.toSorted((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1)
    if (line?.[0] && run.baseline - line[0].baseline <= 2) line.push(run)
    else lines.push([run])
  }
  return lines.map(line => line.toSorted((one, other) => one.left - other.left))
}

/**
 * The column edges of tables without vertical lines.
 * An edge lies in the middle of a gap that nearly all lines of several parts leave free, on all pages
 * together. Fewer than three columns count as none.
 */
export const gapColumns = (pages: readonly PdfPage[]): number[] => {
  const ruleEdges = drawnEdges(pages)
  if (ruleEdges.length > fewestParts) return ruleEdges
  const lines = pages.flatMap(page => segmentLines(page.runs)).filter(line => line.length >= fewestParts)
  if (lines.length < fewestParts) return []
  const width = Math.ceil(largest(pages.map(page => page.width)))
  const coverage = Array.from({ length: width + 1 }, () => 0)
  for (const { left, right } of lines.flat())
    for (let x = Math.floor(left); x < right; x++) coverage[x] = (coverage[x] ?? 0) + 1
  const free = coverage.map(count => count <= lines.length * mostCrossing)
  const [from, to] = [free.indexOf(false), free.lastIndexOf(false)]
  const edges = [from - edge]
  for (let x = from; x < to; x++) {
    const end = free.indexOf(false, x)
    if (free[x] && end - x >= narrowestGap) edges.push(emptiest(coverage, x, end))
    if (free[x]) x = end
  }
  return edges.length < 3 ? [] : [...edges, to + edge]
}

/** The places where many horizontal lines end: lines drawn cell by cell end at the columns. */
const drawnEdges = (pages: readonly PdfPage[]): number[] => {
  const levels = pages.flatMap(({ rules }) =>
    rules.filter(rule => rule.right - rule.left > rule.bottom - rule.top),
  )
  const ends = Map.groupBy(
    levels.flatMap(({ left, right }) => [left, right]),
    x => Math.round(x / 2),
  )
  const common = [...ends.values()].filter(xs => xs.length * 10 >= levels.length && xs.length > fewestParts)
  return common.map(([x = 0]) => x).toSorted((one, other) => one - other)
}

/** The middle of the widest stretch between two places that the fewest lines cross. */
const emptiest = (coverage: readonly number[], from: number, to: number): number => {
  const fewest = smallest(coverage.slice(from, to))
  let best = { from, length: 0 }
  for (let x = from; x < to; x++) {
    let length = 0
    while (x + length < to && coverage[x + length] === fewest) length += 1
    if (length > best.length) best = { from: x, length }
    x += length
  }
  return best.from + best.length / 2
}

/**
 * The largest share of lines that may cross the gap between two columns, as headings over several columns do.
 */
const mostCrossing = 0.03

/** The narrowest gap between two columns, and how far a table's edge lies outside its text (points). */
const narrowestGap = 4
const edge = 3
