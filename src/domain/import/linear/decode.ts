import type { ColumnRole } from '../../layout.ts'
import { beginsCell, endsCell, goesOn, leftUnfinished, resumesCell } from './boundary.ts'
import type { CutReason } from './cuts.ts'
import { fits, suits, type Setting } from './evidence.ts'
import { likenessOf } from './likeness.ts'
import type { Lattice, Piece } from './pieces.ts'
import { weights } from './weights.ts'

/** What a piece does: goes on in the cell before it, begins a cell of the same row, begins a row, or goes on in a cell the page cut. */
export type Step = 'goOn' | 'cell' | 'row' | 'resume'

/** A piece as the best reading places it, how sure that is (0 to 1), and the other placings worth naming, likeliest first. */
export type Placed = { piece: Piece; column: number; step: Step; confidence: number; others: { column: number; step: Step }[] }

/** How many readings are followed at once, and how much worse than the best one may be. */
const beam = { most: 20, within: 14 }

type Edge = { from: State; score: number; piece: Piece; column: number; step: Step }

/** A reading of the body up to a position: where it stands, and the last piece in each column of the row and of the result. */
type State = {
  score: number
  toEnd: number
  /** The edge of the best way here. */
  by: Edge | undefined
  column: number
  /** The furthest column of the row that has been passed: going back into a cut cell does not change it. */
  reached: number
  rowStart: number
  rowPage: number
  filled: number
  firstRow: boolean
  resumed: boolean
  completed: boolean
  /** Whether the page cut a cell of the row in mid-sentence. */
  cutSeen: boolean
  row: (Piece | undefined)[]
  above: (Piece | undefined)[]
  heights: number[]
  last: Piece | undefined
  edges: Edge[]
}

/** The best reading of a body: every word placed in a column and a row, with the margin over the next best reading as sureness. */
export const decode = (lattice: Lattice, setting: Setting): Placed[] => {
  const decoder = decoderOf(setting)
  const states: Map<number, State>[] = Array.from({ length: lattice.positions + 1 }, () => new Map())
  states[0]?.set(0, startState(setting.columns.length))
  for (let at = 0; at < lattice.positions; at += 1) {
    const kept = pruned(states[at])
    for (const state of kept) {
      remember(state)
      for (const piece of lattice.byStart[at] ?? []) decoder.follow(state, piece, states[piece.end] ?? new Map())
    }
    states[at] = new Map(kept.map((state, index) => [index, state]))
  }
  return bestPlacing(states, decoder.closing)
}

const startState = (columns: number): State => ({
  score: 0,
  toEnd: -Infinity,
  by: undefined,
  column: -1,
  reached: -1,
  rowStart: -1,
  rowPage: 0,
  filled: 0,
  firstRow: true,
  resumed: false,
  completed: false,
  cutSeen: false,
  row: Array.from({ length: columns }),
  above: Array.from({ length: columns }),
  heights: Array.from({ length: columns }, () => 0),
  last: undefined,
  edges: [],
})

const pruned = (states: Map<number, State> | undefined): State[] => {
  const sorted = [...(states?.values() ?? [])].sort((one, other) => other.score - one.score).slice(0, beam.most)
  const best = sorted[0]?.score ?? 0
  return sorted.filter(({ score }) => score > best - beam.within)
}

type Decoder = { follow: (state: State, piece: Piece, next: Map<number, State>) => void; closing: (state: State) => number }

const decoderOf = (setting: Setting): Decoder => {
  const { columns, learnt } = setting
  const mandates = columns.some(({ role }) => role === 'mandate')
  const suited: (number | undefined)[] = []
  const suit = (piece: Piece, column: number): number =>
    (suited[piece.id * columns.length + column] ??=
      suits(piece, column, setting) + fits(piece, learnt.width[column]) + (piece.uncut ? weights.uncutCodes : 0))
  const roleOf = (column: number): ColumnRole => columns[column]?.role ?? 'note'
  const blank = (column: number, firstRow: boolean): number => {
    if (columns[column]?.role === 'result') return 0
    return Math.log(learnt.blank[column]?.[firstRow ? 'first' : 'later'] ?? 0.5)
  }
  const full = (column: number, firstRow: boolean): number => {
    if (columns[column]?.role === 'result') return 0
    return Math.log(1 - (learnt.blank[column]?.[firstRow ? 'first' : 'later'] ?? 0.5))
  }
  const skipped = (from: number, to: number, firstRow: boolean): number => {
    let sum = 0
    for (let column = from; column < to; column += 1) sum += blank(column, firstRow)
    return sum
  }
  const closing = (state: State): number =>
    state.column < 0
      ? 0
      : skipped(state.reached + 1, columns.length, state.firstRow) + (state.last ? endsCell(state.last, roleOf(state.column), learnt) : 0)

  const newCell = (state: State, piece: Piece, column: number, newRow: boolean, firstRow: boolean): number => {
    let score = suit(piece, column) + beginsCell(piece, learnt) + full(column, firstRow)
    const afterBlank = newRow ? column > 0 && columns[column - 1]?.role !== 'result' : column > state.reached + 1
    if (piece.indented) score += afterBlank ? weights.indented.afterBlank : weights.indented.otherwise
    if (newRow) return score
    if (piece.codes.notApplicable && state.completed && columns[column]?.role === 'activityIndicator')
      score += weights.code.notApplicableAfterCompletion
    const role = columns[column]?.role
    const neighbour = role === 'activity' || role === 'activityIndicator' ? state.row[activityBefore(column)] : undefined
    if (neighbour) score += role === 'activity' ? alike(neighbour, piece) : done(neighbour, piece)
    return score
  }
  const activityBefore = (column: number): number => {
    for (let before = column - 1; before >= 0; before -= 1) if (columns[before]?.role === 'activity') return before
    return -1
  }

  const follow = (state: State, piece: Piece, next: Map<number, State>): void => {
    const inResult = columns[state.column]?.role === 'result'
    const width = learnt.width[state.column]
    if (state.last && piece.gap !== 'page' && piece.gap !== 'cut') {
      const score =
        goesOn(state.last, piece, { inResult, width, spaced: setting.spaced, mandates }) + (piece.uncut ? weights.uncutCodes : 0)
      if (score > -14) reach(next, { from: state, score: score + fits(piece, width), piece, column: state.column, step: 'goOn' })
    }
    const ended = state.last ? endsCell(state.last, roleOf(state.column), learnt) : 0
    const ownResult = piece.number !== undefined && setting.numbered
    if (state.column >= 0) {
      for (let column = state.reached + 1; column < columns.length; column += 1) {
        if (ownResult && columns[column]?.role !== 'result') continue
        const turned = piece.gap === 'page' || state.resumed ? weights.row.columnAfterPage : 0
        const score =
          ended + turned + skipped(state.reached + 1, column, state.firstRow) + newCell(state, piece, column, false, state.firstRow)
        if (score > -18) reach(next, { from: state, score, piece, column, step: 'cell' })
      }
      if (piece.gap === 'page' || state.resumed) resume(state, piece, ended, next)
    }
    const closed = state.column < 0 ? 0 : ended + left(state, piece) + skipped(state.reached + 1, columns.length, state.firstRow)
    for (let column = 0; column < columns.length; column += 1) {
      const firstRow = state.column < 0 || (ownResult && columns[column]?.role === 'result')
      const score = closed + weights.row.begins + skipped(0, column, firstRow) + newCell(state, piece, column, true, firstRow)
      if (score > -26 || state.column < 0) reach(next, { from: state, score, piece, column, step: 'row' })
    }
  }

  /** What the cells weigh that were open when the page turned and that nothing on the new page went on with. */
  const left = (state: State, piece: Piece): number => {
    if (state.rowPage === piece.page) return 0
    let sum = 0
    for (let column = 0; column < columns.length; column += 1) {
      const before = state.row[column] ?? state.above[column]
      if (before && before !== state.last && before.page < piece.page) sum += leftUnfinished(before, roleOf(column), learnt)
    }
    return sum
  }

  /** After a page turned, the cells of the row it cut, and those that span it, go on in their order. */
  const resume = (state: State, piece: Piece, ended: number, next: Map<number, State>): void => {
    for (let column = state.resumed ? state.column + 1 : 0; column < columns.length; column += 1) {
      const before = state.row[column] ?? state.above[column]
      if (!before) continue
      // the cell did not end where it seemed to: what its end weighed is taken back
      const reopened = before === state.last ? 0 : ended - endsCell(before, roleOf(column), learnt)
      const inResult = columns[column]?.role === 'result'
      const neighbour = columns[column]?.role === 'activity' ? state.row[activityBefore(column)] : undefined
      const score =
        reopened +
        reached(state, column) +
        resumesCell(before, piece, { inResult, width: learnt.width[column], besideOther: state.cutSeen, learnt }) +
        fits(piece, learnt.width[column]) +
        (neighbour?.page === piece.page ? Math.max(0, alike(neighbour, piece)) : 0) +
        (piece.cut ? cutOfRest(piece.cut) : 0) +
        (piece.uncut ? weights.uncutCodes : 0)
      if (score > -14) reach(next, { from: state, score, piece, column, step: 'resume' })
    }
  }
  return { follow, closing }
}

const alike = (one: Piece, other: Piece): number => {
  const likeness = likenessOf(one, other) * (one.style === 'verb' && other.style !== 'verb' ? weights.likeness.verbThenNone : 1)
  return likeness < 0.15 ? weights.likeness.nothingAlike : weights.likeness.most * likeness
}

/** Whether a cell of the row was high enough to reach the end of the page: about as high as the highest, or higher than all others. */
const reached = (state: State, column: number): number => {
  const height = state.heights[column] ?? 0
  if (!state.row[column] || column === 0) return 0
  const others = Math.max(...state.heights.filter((_, at) => at !== column))
  return height > others + 1 ? weights.resume.tallest : weights.resume.perMissingLine * Math.max(0, others - height - 1)
}

/** The rest of a cell begins in lower case more often than not. */
const cutOfRest = (cut: CutReason): number => (cut === 'beforeLower' ? weights.cut.afterStop : weights.cut[cut])

const done = (activity: Piece, indicator: Piece): number =>
  activity.style === 'verb' && indicator.style !== 'verb' ? weights.likeness.indicator * likenessOf(activity, indicator) : 0

/** Adds an edge to the state it leads to; of several ways to the same state the best one is followed, all are kept. */
const reach = (next: Map<number, State>, edge: Edge): void => {
  const { from, piece, column, step } = edge
  const rowStart = step === 'row' ? piece.at : from.rowStart
  const filled = step === 'row' ? 1 << column : from.filled | (1 << column)
  const resumed = step === 'resume' || (from.resumed && step === 'goOn')
  const key = (((rowStart + 1) * 8192 + piece.at) * 2048 + filled) * 32 + column * 2 + (resumed ? 1 : 0)
  const score = from.score + edge.score
  const known = next.get(key)
  if (known) {
    known.edges.push(edge)
    if (score > known.score) [known.score, known.by] = [score, edge]
    return
  }
  const reached = step === 'goOn' || step === 'resume' ? from.reached : column
  next.set(key, {
    score,
    toEnd: -Infinity,
    by: edge,
    column,
    reached,
    rowStart,
    rowPage: step === 'row' ? piece.page : from.rowPage,
    filled,
    resumed,
    row: [],
    above: [],
    heights: [],
    firstRow: false,
    completed: false,
    cutSeen: false,
    last: piece,
    edges: [edge],
  })
}

/** What the best way to a state leaves in the columns of its row and above: worked out only for states that are followed. */
const remember = (state: State): void => {
  if (!state.by) return
  const { from, piece, column, step } = state.by
  const begins = step === 'row'
  const newResult = begins && piece.number !== undefined
  const inRow = step !== 'resume' || from.row[column] !== undefined
  state.row = begins ? from.row.map(() => undefined) : [...from.row]
  state.above = newResult ? from.row.map(() => undefined) : begins ? from.above.map((before, at) => from.row[at] ?? before) : from.above
  state.heights = begins ? from.heights.map(() => 0) : step === 'resume' ? from.heights : [...from.heights]
  if (inRow) state.row[column] = piece
  else state.above = state.above.map((before, at) => (at === column ? piece : before))
  const lines = piece.lines.length + (piece.trailing ? 1 : 0)
  if (step === 'goOn') state.heights[column] = (state.heights[column] ?? 0) + 1 + lines
  else if (step !== 'resume') state.heights[column] = lines
  state.firstRow = begins ? newResult || from.column < 0 : from.firstRow
  const before = step === 'resume' ? (from.row[column] ?? from.above[column]) : undefined
  state.cutSeen =
    (from.cutSeen && !begins && step !== 'cell') || (before !== undefined && before.last !== 'stop' && before.last !== 'colon')
  state.completed = piece.completed !== undefined || (!begins && from.completed)
}

/** The best path through the states, and for each of its pieces how much better it is than any path that places it elsewhere. */
const bestPlacing = (states: readonly Map<number, State>[], closing: (state: State) => number): Placed[] => {
  const ends = [...(states.at(-1)?.values() ?? [])]
  for (const end of ends) remember(end)
  for (const end of ends) end.toEnd = closing(end)
  for (const map of states.toReversed()) {
    for (const state of map.values()) for (const edge of state.edges) edge.from.toEnd = Math.max(edge.from.toEnd, edge.score + state.toEnd)
  }
  const best = ends.reduce<State | undefined>((top, end) => (top && top.score + top.toEnd >= end.score + end.toEnd ? top : end), undefined)
  if (!best) return []
  const path: Edge[] = []
  for (let state: State = best; state.by;) {
    path.unshift(state.by)
    state = state.by.from
  }
  const total = best.score + best.toEnd
  const rivals = rivalsOf(states)
  return path.map(edge => placed(edge, total, rivals))
}

type Rival = { column: number; step: Step; score: number }

/** For each position the placings of the words there, each with the weight of the best reading that has it. */
const rivalsOf = (states: readonly Map<number, State>[]): Rival[][] => {
  const rivals: Rival[][] = []
  for (const map of states) {
    for (const state of map.values()) {
      for (const { from, score, piece, column, step } of state.edges) {
        const whole = from.score + score + state.toEnd
        for (let at = piece.at; at < piece.end; at += 1) {
          const own = (rivals[at] ??= [])
          const same = own.find(rival => rival.column === column && rival.step === step)
          if (!same) own.push({ column, step, score: whole })
          else if (whole > same.score) same.score = whole
        }
      }
    }
  }
  return rivals
}

const placed = ({ piece, column, step }: Edge, total: number, rivals: readonly Rival[][]): Placed => {
  const others: Rival[] = []
  for (let at = piece.at; at < piece.end; at += 1)
    others.push(...(rivals[at] ?? []).filter(rival => rival.column !== column || isRow(rival.step) !== isRow(step)))
  others.sort((one, other) => other.score - one.score)
  const margin = total - (others[0]?.score ?? -Infinity)
  const near = others.filter(rival => rival.score > total - 6)
  return {
    piece,
    column,
    step,
    confidence: 1 / (1 + Math.exp(-margin)),
    others: near.map(rival => ({ column: rival.column, step: rival.step })),
  }
}

const isRow = (step: Step): boolean => step === 'row'
