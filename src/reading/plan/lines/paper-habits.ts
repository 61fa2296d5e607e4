import type { Column, ColumnRole } from '#domain/plan/layout.ts'
import { eachOptionalText } from '#domain/plan/optional-texts.ts'
import { styles, type Style } from './style.ts'
import type { Piece } from './pieces.ts'

/**
 * What a reader learns of a paper, with shares from 0 to 1. `width` (letters), `blank`, `style` and `values`
 * (short texts) are by column. `blank` is separate for the first row of a result. `lowerStart` and `openEnd`
 * are shares of cells that begin in lower case or end without a full stop.
 */
export type PaperHabits = {
  width: (number | undefined)[]
  blank: { first: number; later: number }[]
  style: Record<Style, number>[]
  values: ReadonlyMap<string, number>[]
  lowerStart: number
  openEnd: number
}

/** A cell as one pass read it, from which the next pass learns. */
export type ReadCell = { column: number; pieces: readonly Piece[]; firstRow: boolean }
/** One reading of a body: its cells, and how many rows of each kind it has. */
export type ReadBody = { cells: readonly ReadCell[]; firstRows: number; laterRows: number }

/** The weight of the prior beliefs against what is read, in cells. */
const trust = 6

/** The habits that are assumed before a paper is read. */
export const beforeReading = (columns: readonly Column[]): PaperHabits => ({
  width: columns.map(() => undefined),
  blank: columns.map(({ role }) => blankBefore[role]),
  style: columns.map(({ role }) => styleBefore[role] ?? evenly),
  values: columns.map(() => new Map()),
  lowerStart: 0.03,
  openEnd: 0.15,
})

/** The habits that the readings of all bodies show, weighed against those assumed before. */
export const learnFrom = (columns: readonly Column[], bodies: readonly ReadBody[]): PaperHabits => {
  const before = beforeReading(columns)
  const cells = bodies.flatMap(body => body.cells)
  const rows = {
    first: sum(bodies.map(body => body.firstRows)),
    later: sum(bodies.map(body => body.laterRows)),
  }
  const of = columns.map((_, column) => cells.filter(cell => cell.column === column))
  const texts = cells.filter(({ column }) => isTextRole(columns[column]?.role ?? 'note'))
  // A cut cell can be counted twice, so that a long paper has more cells in a column than rows.
  const share = (hits: number, all: number, belief: number): number =>
    (Math.max(0, hits) + trust * belief) / (all + trust)
  const starts = (test: (piece: Piece) => boolean): number =>
    texts.filter(({ pieces }) => pieces[0] !== undefined && test(pieces[0])).length
  const ends = texts.filter(
    ({ pieces }) => pieces.at(-1)?.last === 'bare' && pieces.at(-1)?.hasBullet === false,
  ).length
  return {
    width: of.map(own => widthOf(own.flatMap(({ pieces }) => pieces))),
    blank: of.map((own, at) => {
      const first = own.filter(({ firstRow }) => firstRow).length
      const belief = before.blank[at] ?? { first: 0.5, later: 0.5 }
      return {
        first: share(rows.first - first, rows.first, belief.first),
        later: share(rows.later - (own.length - first), rows.later, belief.later),
      }
    }),
    style: of.map((own, at) => {
      const belief = before.style[at] ?? evenly
      const count = (style: Style): number => own.filter(({ pieces }) => pieces[0]?.style === style).length
      return styleShares(style => share(count(style), own.length, belief[style]))
    }),
    values: of.map(own => valuesOf(own)),
    lowerStart: share(
      starts(piece => piece.first === 'lower'),
      texts.length,
      before.lowerStart,
    ),
    openEnd: share(ends, texts.length, before.openEnd),
  }
}

/** Whether a column has sentences, not codes or short values. */
export const isTextRole = (role: ColumnRole): boolean =>
  role === 'result' ||
  role === 'periodIndicator' ||
  role === 'activity' ||
  role === 'activityIndicator' ||
  role === 'note'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const styleShares = (share: (style: Style) => number): Record<Style, number> => ({
  verb: share('verb'),
  done: share('done'),
  count: share('count'),
  phrase: share('phrase'),
})
const evenly = styleShares(() => 1 / styles.length)

const valuesOf = (cells: readonly ReadCell[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { pieces } of cells) {
    const [piece] = pieces
    if (pieces.length === 1 && piece?.short) counts.set(piece.key, (counts.get(piece.key) ?? 0) + 1)
  }
  return counts
}

/** The width that most pieces agree with, in letters; undefined where there are too few. */
const widthOf = (pieces: readonly Piece[]): number | undefined => {
  // Small copies are close together in memory: each width reads all of them, and long papers have many
  // pieces.
  const brokenPieces = pieces
    .filter(piece => piece.below !== Infinity)
    .map(({ least, below }) => ({ least, below }))
  if (brokenPieces.length < 4) return undefined
  const misses = (width: number): number =>
    brokenPieces.reduce(
      (total, { least, below }) => total + Math.min(6, Math.max(0, least - width, width - below)),
      0,
    )
  const widths = Array.from({ length: 80 }, (_, at) => at + 5)
  const missed = widths.map(misses)
  const least = missed.reduce((fewest, each) => Math.min(fewest, each))
  const best = widths.filter((_, at) => (missed[at] ?? Infinity) <= least + 0.001)
  return sum(best) / best.length
}

/** Period indicators and codes often span rows. Results always do, so they are not counted. */
const blankBefore: Record<ColumnRole, PaperHabits['blank'][number]> = {
  result: { first: 0.5, later: 0.5 },
  periodIndicator: { first: 0.08, later: 0.5 },
  activity: { first: 0.15, later: 0.15 },
  activityIndicator: { first: 0.06, later: 0.06 },
  lead: { first: 0.12, later: 0.3 },
  funding: { first: 0.12, later: 0.3 },
  target: { first: 0.2, later: 0.25 },
  mandate: { first: 0.2, later: 0.6 },
  ...eachOptionalText(() => ({ first: 0.15, later: 0.2 })),
  note: { first: 0.6, later: 0.6 },
}

const styleBefore: Partial<Record<ColumnRole, Record<Style, number>>> = {
  activity: { verb: 0.68, done: 0.1, count: 0.02, phrase: 0.2 },
  activityIndicator: { verb: 0.05, done: 0.5, count: 0.15, phrase: 0.3 },
  periodIndicator: { verb: 0.06, done: 0.47, count: 0.12, phrase: 0.35 },
}
