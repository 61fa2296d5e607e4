import type { Piece } from './pieces.ts'

/**
 * What a piece does. It continues the cell before it (`goOn`), begins a cell, begins a row, or resumes a cell
 * that the page cut.
 */
export type PieceStep = 'goOn' | 'cell' | 'row' | 'resume'

/** The first row of a result, in which spanning cells are seldom blank, or a later one. */
export type RowKind = 'first' | 'later'

/** One more piece of a reading: where it is placed, and the weight of that. */
export type Edge = { from: State; score: number; piece: Piece; column: number; step: PieceStep }

/**
 * A reading of the body up to a position. `row` and `above` are the last pieces in each column of the row and
 * of the result.
 */
export type State = {
  score: number
  toEnd: number
  /** The edge of the best path to this state. */
  by: Edge | undefined
  column: number
  /** The furthest column of the row so far. Resuming a cut cell does not change it. */
  lastColumn: number
  rowStart: number
  rowPage: number
  /** The filled columns of the row in order, one character each. */
  filledColumns: string
  kind: RowKind
  isResumed: boolean
  isCompleted: boolean
  /** Whether the page cut a cell of the row within a sentence. */
  cutSeen: boolean
  row: (Piece | undefined)[]
  above: (Piece | undefined)[]
  heights: number[]
  last: Piece | undefined
  edges: Edge[]
}

/** The readings that end at one position, and the weight of the best. */
export type Frontier = { states: Map<string, State>; best: number }

/**
 * The limits of a search: at most `most` readings at once, at most `within` worse than the best. `beside`:
 * other paths than the best are stored too.
 */
export type Effort = { most: number; within: number; beside: boolean }

/** A frontier without readings. */
export const emptyFrontier = (): Frontier => ({ states: new Map(), best: -Infinity })

/** The state before the first piece. */
export const startState = (columns: number): State => ({
  score: 0,
  toEnd: -Infinity,
  by: undefined,
  column: -1,
  lastColumn: -1,
  rowStart: -1,
  rowPage: 0,
  filledColumns: '',
  kind: 'first',
  isResumed: false,
  isCompleted: false,
  cutSeen: false,
  row: Array.from({ length: columns }),
  above: Array.from({ length: columns }),
  heights: Array.from({ length: columns }, () => 0),
  last: undefined,
  edges: [],
})

/** The best readings of a frontier, best first, each with the pieces in the columns of its row. */
export const bestStates = (frontier: Frontier | undefined, { most, within }: Effort): State[] => {
  const best = [...(frontier?.states.values() ?? [])].filter(
    ({ score }) => score > (frontier?.best ?? 0) - within,
  )
  best.sort((one, other) => other.score - one.score)
  if (best.length > most) best.length = most
  for (const state of best) remember(state)
  return best
}

/** Adds a placing to the state it leads to. Of several paths to one state, the best is followed. */
export const reach = (next: Frontier, edge: Edge, { within, beside }: Effort): void => {
  const { from, piece, column, step } = edge
  const score = from.score + edge.score
  if (score < next.best - within) return
  const rowStart = step === 'row' ? piece.at : from.rowStart
  const columns = withColumn(step === 'row' ? '' : from.filledColumns, column)
  const resumed = step === 'resume' || (from.isResumed && step === 'goOn')
  // The row, its filled columns, the column and the piece's length decide what may come next.
  const key = `${piece.end - rowStart} ${piece.end - piece.at} ${column} ${resumed ? 1 : 0} ${columns}`
  const existing = next.states.get(key)
  if (score > next.best) next.best = score
  if (existing) {
    if (beside) existing.edges.push(edge)
    if (score > existing.score) [existing.score, existing.by] = [score, edge]
    return
  }
  next.states.set(key, {
    score,
    toEnd: -Infinity,
    by: edge,
    column,
    lastColumn: step === 'goOn' || step === 'resume' ? from.lastColumn : column,
    rowStart,
    rowPage: step === 'row' ? piece.page : from.rowPage,
    filledColumns: columns,
    isResumed: resumed,
    row: none,
    above: none,
    heights: noHeights,
    kind: 'later',
    isCompleted: false,
    cutSeen: false,
    last: piece,
    edges: beside ? [edge] : noEdges,
  })
}

/**
 * The filled columns of a row with one more. Their number has no limit, so they cannot be the bits of a
 * number.
 */
const withColumn = (columns: string, column: number): string => {
  const character = String.fromCharCode(firstColumn + column)
  if (columns.includes(character)) return columns
  const later = [...columns].findIndex(other => other > character)
  return later < 0 ? columns + character : columns.slice(0, later) + character + columns.slice(later)
}

/** The character of the first column. */
const firstColumn = 0x30

const none: (Piece | undefined)[] = []
const noHeights: number[] = []
const noEdges: Edge[] = []

/** Sets the pieces in the columns of a state. This is computed only for states that are followed. */
const remember = (state: State): void => {
  if (!state.by) return
  const { from, piece, column, step } = state.by
  const begins = step === 'row'
  const newResult = begins && piece.number !== undefined
  const inRow = step !== 'resume' || from.row[column] !== undefined
  state.row = begins ? from.row.map(() => undefined) : [...from.row]
  state.above = newResult
    ? from.row.map(() => undefined)
    : begins
      ? from.above.map((before, at) => from.row[at] ?? before)
      : from.above
  state.heights = begins ? from.heights.map(() => 0) : step === 'resume' ? from.heights : [...from.heights]
  if (inRow) state.row[column] = piece
  else state.above = state.above.map((before, at) => (at === column ? piece : before))
  const lines = piece.lines.length + (piece.trailing ? 1 : 0)
  if (step === 'goOn') state.heights[column] = (state.heights[column] ?? 0) + 1 + lines
  else if (step !== 'resume') state.heights[column] = lines
  state.kind = !begins ? from.kind : newResult || from.column < 0 ? 'first' : 'later'
  const before = step === 'resume' ? (from.row[column] ?? from.above[column]) : undefined
  state.cutSeen =
    (from.cutSeen && !begins && step !== 'cell') ||
    (before !== undefined && before.last !== 'stop' && before.last !== 'colon')
  state.isCompleted = piece.completedYear !== undefined || (!begins && from.isCompleted)
}
