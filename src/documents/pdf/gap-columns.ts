import { type PdfPage, type Run } from './page.ts'

/** Words this far apart, in parts of the type's size, stand in different columns. */
const columnGap = 0.9

/** A line with so many parts may be one of a table. */
const fewestParts = 3

/** Runs with the same baseline, in pieces parted by wide gaps. */
export type Segment = { left: number; right: number; baseline: number; size: number; text: string }

/** The pieces that the text of a page makes, line by line from the top. */
export const segmentLines = (runs: readonly Run[]): Segment[][] => {
  const lines: Segment[][] = []
  for (const run of runs.toSorted((one, other) => Math.round(one.baseline - other.baseline) || one.left - other.left)) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (!line || !last || Math.abs(last.baseline - run.baseline) > 2) lines.push([{ ...run }])
    else if (run.left - last.right > columnGap * run.size) line.push({ ...run })
    else line[line.length - 1] = { ...last, right: Math.max(last.right, run.right), text: `${last.text} ${run.text}` }
  }
  return lines
}

/**
 * The edges of the columns of tables that have no upright lines: in the middle of the gaps that (nearly) all lines of
 * several parts leave free, on all pages together. Fewer than three columns are none.
 */
export const gapColumns = (pages: readonly PdfPage[]): number[] => {
  const lines = pages.flatMap(page => segmentLines(page.runs)).filter(line => line.length >= fewestParts)
  if (lines.length < fewestParts) return []
  const width = Math.ceil(Math.max(...pages.map(page => page.width)))
  const covered = new Array<number>(width + 1).fill(0)
  for (const { left, right } of lines.flat()) for (let x = Math.floor(left); x < right; x++) covered[x] = (covered[x] ?? 0) + 1
  const free = covered.map(count => count <= lines.length * mostCrossing)
  const [from, to] = [free.indexOf(false), free.lastIndexOf(false)]
  const edges = [from - edge]
  for (let x = from; x < to; x++) {
    const end = free.indexOf(false, x)
    if (free[x] && end - x >= narrowestGap) edges.push((x + end) / 2)
    if (free[x]) x = end
  }
  return edges.length < 3 ? [] : [...edges, to + edge]
}

/** So many of the lines, at most, may cross the gap between two columns: headings over several of them do. */
const mostCrossing = 0.03

/** The narrowest gap between two columns, and how far a table's edge lies outside its text (points). */
const narrowestGap = 4
const edge = 3
