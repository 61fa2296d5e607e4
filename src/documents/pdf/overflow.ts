import { type PdfPage, type PageText } from './page.ts'
import type { Grid } from './ruled-grid.ts'

/**
 * The grid with its foot extended over text that continues below its last line.
 * Where a page cuts a row, some programs end the table's lines above the last lines of text.
 */
export const withOverflow = (grid: Grid, page: PdfPage): Grid => {
  const below = page.runs
    .filter(
      run => run.baseline > grid.bottom && run.baseline - run.size < page.height && standsInColumn(run, grid),
    )
    .toSorted((one, other) => one.baseline - other.baseline)
  const bottom = below.reduce(
    (lowest, run) =>
      run.baseline - lowest < run.size * 1.7 ? Math.max(lowest, run.baseline + run.size * 0.3) : lowest,
    grid.bottom,
  )
  if (bottom === grid.bottom || grid.bottom < page.height * foot) return grid
  const stretch = (y: number) => (y === grid.bottom ? bottom : y)
  return {
    ...grid,
    bottom,
    ys: grid.ys.map(stretch),
    cells: grid.cells.map(cell => ({ ...cell, bottom: stretch(cell.bottom) })),
  }
}

/** The height at which the foot of a page begins, as a share of its height. */
const foot = 0.75

/** Whether a run lies within one column, at the distance from its left edge that text in cells has. */
const standsInColumn = (run: PageText, grid: Grid): boolean =>
  grid.xs.some((x, column) => run.left >= x && run.left - x < 12 && run.right <= (grid.xs[column + 1] ?? x))
