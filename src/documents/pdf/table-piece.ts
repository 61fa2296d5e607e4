import type { PageLine } from './lines.ts'
import { linesOf } from './lines.ts'
import { type Box, type Fill, holds, type PageText } from './page.ts'
import type { Grid, GridBox } from './ruled-grid.ts'

/**
 * A cell on one page: its place on the grid, its lines and its colour.
 * `sure` is the confidence, as in a cell of a source document.
 */
export type PieceCell = GridBox & { lines: PageLine[]; tint?: string; sure?: number }

/** The part of a table that stands on one page. */
export type TablePiece = Box & { page: number; columns: number; rows: number; cells: PieceCell[] }

/**
 * The piece of a table: the cells of a grid with the text and colours of the page.
 * Runs outside the grid are left out.
 */
export const tablePiece = (
  grid: Grid,
  runs: readonly PageText[],
  fills: readonly Fill[],
  page: number,
): TablePiece => {
  const inside = runs
    .filter(run => holds(grid, (run.left + run.right) / 2, middleOf(run)))
    .flatMap(run => splitAtWalls(run, grid))
  const runsByBox = new Map<GridBox, PageText[]>()
  for (const run of inside) {
    const cell = grid.cells.find(each => holds(each, (run.left + run.right) / 2, middleOf(run)))
    if (cell) runsByBox.set(cell, [...(runsByBox.get(cell) ?? []), run])
  }
  const cells = grid.cells.map((cell): PieceCell => {
    const tint = tintOf(cell, fills)
    return { ...cell, lines: linesOf(runsByBox.get(cell) ?? [], page), ...(tint && { tint }) }
  })
  const { left, top, right, bottom } = grid
  return { left, top, right, bottom, page, columns: grid.xs.length - 1, rows: grid.ys.length - 1, cells }
}

/** The height at which a run appears: the middle of its letters, above its baseline. */
export const middleOf = (run: PageText): number => run.baseline - run.size * 0.3

/**
 * The run, cut at the nearest space where it crosses a cell's edge.
 * Some files write the texts of two cells in one run.
 */
const splitAtWalls = (run: PageText, grid: Grid): PageText[] => {
  const cell = grid.cells.find(each => holds(each, run.left + 1, middleOf(run)))
  const wall = cell?.right
  if (wall === undefined || run.right <= wall + reach || wall >= grid.right) return [run]
  const place = Math.round(((wall - run.left) / (run.right - run.left)) * run.text.length)
  const spaces = [...run.text.matchAll(/\s+/g)].map(match => match.index)
  const nearest = spaces.toSorted((one, other) => Math.abs(one - place) - Math.abs(other - place))[0]
  if (nearest === undefined) return [run]
  const perCharacter = (run.right - run.left) / run.text.length
  const rest = run.text.slice(nearest).trimStart()
  const first = {
    ...run,
    text: run.text.slice(0, nearest),
    right: Math.min(wall, run.left + nearest * perCharacter),
  }
  return [
    first,
    ...splitAtWalls(
      { ...run, text: rest, left: Math.max(wall + 1, run.right - rest.length * perCharacter) },
      grid,
    ),
  ]
}

/** How far a text may extend over its cell's edge before it counts as two texts (points). */
const reach = 4

/** The colour under most of a cell, the last drawn where there are several; white is none. */
const tintOf = (cell: Box, fills: readonly Fill[]): string | undefined => {
  const colour = fills.findLast(fill => share(cell, fill) > 0.6)?.colour.toLowerCase()
  return colour && colour !== 'ffffff' ? colour : undefined
}

const share = (cell: Box, fill: Box): number => {
  const width = Math.min(cell.right, fill.right) - Math.max(cell.left, fill.left)
  const height = Math.min(cell.bottom, fill.bottom) - Math.max(cell.top, fill.top)
  return width <= 0 || height <= 0
    ? 0
    : (width * height) / ((cell.right - cell.left) * (cell.bottom - cell.top))
}
