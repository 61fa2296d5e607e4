import { largest } from '#domain/extremes.ts'
import type { ColumnRole } from '#domain/plan/layout.ts'
import { beginsCell, endsCell, goesOn, leftUnfinished, resumesCell } from './boundary.ts'
import type { CutReason } from './cuts.ts'
import { fits, suits, type Setting } from './evidence.ts'
import { likenessOf } from './likeness.ts'
import { bestPlacing, type PlacedPiece } from './margins.ts'
import type { Lattice, Piece } from './pieces.ts'
import {
  emptyFrontier,
  bestStates,
  reach,
  startState,
  type Effort,
  type Frontier,
  type RowKind,
  type State,
} from './states.ts'
import { weights } from './weights.ts'

/** The efforts of reading: `learning` for passes that only learn, `last` for the result. */
export const efforts: { learning: Effort; last: Effort } = {
  learning: { most: 8, within: 8, beside: false },
  last: { most: 18, within: 12, beside: true },
}

/**
 * The best reading of a body: the column and row of each piece. Its sureness is the margin over the next best
 * reading.
 */
export const decode = (lattice: Lattice, setting: Setting, effort: Effort): PlacedPiece[] => {
  const decoder = decoderOf(setting, effort)
  const frontiers: Frontier[] = Array.from({ length: lattice.positions + 1 }, emptyFrontier)
  const statesByStep: State[][] = [[startState(setting.columns.length)]]
  for (let at = 0; at <= lattice.positions; at += 1) {
    const states = at === 0 ? (statesByStep[0] ?? []) : bestStates(frontiers[at], effort)
    frontiers[at] = emptyFrontier()
    statesByStep[at] = effort.beside || at === lattice.positions ? states : []
    for (const state of states)
      for (const piece of lattice.byStart[at] ?? [])
        decoder.follow(state, piece, frontiers[piece.end] ?? emptyFrontier())
  }
  return bestPlacing(statesByStep, decoder.closing)
}

/** A new cell: in the current row, or as the first of a row of this kind. */
type NewCell = { step: 'cell' | 'row'; kind: RowKind }

type Decoder = {
  follow: (state: State, piece: Piece, next: Frontier) => void
  closing: (state: State) => number
}

const decoderOf = (setting: Setting, effort: Effort): Decoder => {
  const { columns, habits, pairs, codes } = setting
  const mandates = columns.some(({ role }) => role === 'mandate')
  const fitCache: (number | undefined)[] = []
  const suit = (piece: Piece, column: number): number =>
    (fitCache[piece.id * columns.length + column] ??=
      suits(piece, column, setting) +
      fits(piece, habits.width[column]) +
      (piece.uncut ? weights.uncutCodes : 0))
  const roleOf = (column: number): ColumnRole => columns[column]?.role ?? 'note'
  const logOf = (kind: RowKind, share: (blank: number) => number): number[] =>
    columns.map(({ role }, column) =>
      role === 'result' ? 0 : Math.log(share(habits.blank[column]?.[kind] ?? 0.5)),
    )
  const blanks = { first: logOf('first', blank => blank), later: logOf('later', blank => blank) }
  const fulls = { first: logOf('first', blank => 1 - blank), later: logOf('later', blank => 1 - blank) }
  const skipWeight = (from: number, to: number, kind: RowKind): number => {
    let sum = 0
    for (let column = from; column < to; column += 1) sum += blanks[kind][column] ?? 0
    return sum
  }
  const closing = (state: State): number =>
    state.column < 0
      ? 0
      : skipWeight(state.lastColumn + 1, columns.length, state.kind) +
        (state.last
          ? endsCell(state.last, roleOf(state.column), habits) + unfinishedWeight(state, state.last.page)
          : 0)

  const newCell = (state: State, piece: Piece, column: number, { step, kind }: NewCell): number => {
    let score = suit(piece, column) + beginsCell(piece, habits) + (fulls[kind][column] ?? 0)
    const afterBlank =
      step === 'row' ? column > 0 && columns[column - 1]?.role !== 'result' : column > state.lastColumn + 1
    if (piece.indented) score += afterBlank ? weights.indented.afterBlank : weights.indented.otherwise
    if (step === 'row') return score
    if (piece.codes.notApplicable && state.isCompleted && columns[column]?.role === 'activityIndicator')
      score += weights.code.notApplicableAfterCompletion
    const role = columns[column]?.role
    const neighbour =
      role === 'activity' || role === 'activityIndicator' ? state.row[activityBefore(column)] : undefined
    if (neighbour) score += role === 'activity' ? alike(neighbour, piece) : likenessWeight(neighbour, piece)
    return score
  }
  const activityBefore = (column: number): number => {
    for (let before = column - 1; before >= 0; before -= 1)
      if (columns[before]?.role === 'activity') return before
    return -1
  }

  const follow = (state: State, piece: Piece, next: Frontier): void => {
    const width = habits.width[state.column]
    if (state.last && piece.gap !== 'page' && piece.gap !== 'cut') {
      const score =
        goesOn(state.last, piece, {
          role: roleOf(state.column),
          width,
          spaced: setting.spaced,
          mandates,
          pairs,
          codes,
        }) + (piece.uncut ? weights.uncutCodes : 0)
      if (score > -14)
        reach(
          next,
          { from: state, score: score + fits(piece, width), piece, column: state.column, step: 'goOn' },
          effort,
        )
    }
    const endWeight = state.last ? endsCell(state.last, roleOf(state.column), habits) : 0
    const ownResult = piece.number !== undefined && setting.hasNumbers
    if (state.column >= 0) {
      for (let column = state.lastColumn + 1; column < columns.length; column += 1) {
        if (ownResult && columns[column]?.role !== 'result') continue
        const pageWeight = piece.gap === 'page' || state.isResumed ? weights.row.columnAfterPage : 0
        const score =
          endWeight +
          pageWeight +
          skipWeight(state.lastColumn + 1, column, state.kind) +
          newCell(state, piece, column, { step: 'cell', kind: state.kind })
        if (score > -18) reach(next, { from: state, score, piece, column, step: 'cell' }, effort)
      }
      if (piece.gap === 'page' || state.isResumed) resume(state, piece, endWeight, next)
    }
    const closingWeight =
      state.column < 0
        ? 0
        : endWeight +
          unfinishedWeight(state, piece.page) +
          skipWeight(state.lastColumn + 1, columns.length, state.kind)
    for (let column = 0; column < columns.length; column += 1) {
      const kind = state.column < 0 || (ownResult && columns[column]?.role === 'result') ? 'first' : 'later'
      const score =
        closingWeight +
        weights.row.begins +
        skipWeight(0, column, kind) +
        newCell(state, piece, column, { step: 'row', kind })
      if (score > -26 || state.column < 0)
        reach(next, { from: state, score, piece, column, step: 'row' }, effort)
    }
  }

  /** The weight of cells that were unfinished at the page end and not continued on the new page. */
  const unfinishedWeight = (state: State, page: number): number => {
    if (state.rowPage === page) return 0
    let sum = 0
    for (let column = 0; column < columns.length; column += 1) {
      const before = state.row[column] ?? state.above[column]
      if (before && before !== state.last && before.page < page)
        sum += leftUnfinished(before, roleOf(column), habits)
    }
    return sum
  }

  /** After a page end, cut cells and spanning cells continue in the order of their columns. */
  const resume = (state: State, piece: Piece, endWeight: number, next: Frontier): void => {
    for (let column = state.isResumed ? state.column + 1 : 0; column < columns.length; column += 1) {
      const before = state.row[column] ?? state.above[column]
      if (!before) continue
      // The cell did not end there after all, so the weight of its end is removed.
      const reopened = before === state.last ? 0 : endWeight - endsCell(before, roleOf(column), habits)
      const neighbour = columns[column]?.role === 'activity' ? state.row[activityBefore(column)] : undefined
      const score =
        reopened +
        heightWeight(state, column) +
        resumesCell(before, piece, {
          role: roleOf(column),
          width: habits.width[column],
          besideOther: state.cutSeen,
          habits,
          pairs,
          codes,
        }) +
        fits(piece, habits.width[column]) +
        (neighbour?.page === piece.page ? Math.max(0, alike(neighbour, piece)) : 0) +
        (piece.cutReason ? cutOfRest(piece.cutReason) : 0) +
        (piece.uncut ? weights.uncutCodes : 0)
      if (score > -14) reach(next, { from: state, score, piece, column, step: 'resume' }, effort)
    }
  }
  return { follow, closing }
}

const alike = (one: Piece, other: Piece): number => {
  const likeness =
    likenessOf(one, other) *
    (one.style === 'verb' && other.style !== 'verb' ? weights.likeness.verbThenNone : 1)
  return likeness < 0.15 ? weights.likeness.nothingAlike : weights.likeness.most * likeness
}

/** The weight of a cell's height. A cut cell reached the page end, so it is about as high as the highest. */
const heightWeight = (state: State, column: number): number => {
  const height = state.heights[column] ?? 0
  if (!state.row[column] || column === 0) return 0
  const others = largest(state.heights.filter((_, at) => at !== column))
  return height > others + 1
    ? weights.resume.tallest
    : weights.resume.perMissingLine * Math.max(0, others - height - 1)
}

/** The rest of a cell mostly begins in lower case. */
const cutOfRest = (reason: CutReason): number =>
  reason === 'beforeLower' ? weights.cut.afterStop : weights.cut[reason]

const likenessWeight = (activity: Piece, indicator: Piece): number =>
  activity.style === 'verb' && indicator.style !== 'verb'
    ? weights.likeness.indicator * likenessOf(activity, indicator)
    : 0
