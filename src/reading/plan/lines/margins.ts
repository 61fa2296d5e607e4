import type { Edge, State, PieceStep } from './states.ts'
import type { Piece } from './pieces.ts'

/**
 * A piece placed by the best reading, and how sure that is (0 to 1). `others` are other likely placings,
 * likeliest first.
 */
export type PlacedPiece = {
  piece: Piece
  column: number
  step: PieceStep
  confidence: number
  others: { column: number; step: PieceStep }[]
}

/** A placing that weighs so much less than the best is not listed. */
const worthNaming = 6

/**
 * The best path through all readings. `closing` gives the weight of ending at a state. The sureness of a
 * piece is the margin over the best path that places it elsewhere.
 */
export const bestPlacing = (
  frontiers: readonly (readonly State[])[],
  closing: (state: State) => number,
): PlacedPiece[] => {
  const ends = frontiers.at(-1) ?? []
  for (const end of ends) end.toEnd = closing(end)
  for (const states of frontiers.toReversed()) {
    for (const state of states) {
      for (const edge of state.edges) edge.from.toEnd = Math.max(edge.from.toEnd, edge.score + state.toEnd)
    }
  }
  const best = ends.reduce<State | undefined>(
    (top, end) => (top && top.score + top.toEnd >= end.score + end.toEnd ? top : end),
    undefined,
  )
  if (!best) return []
  const path: Edge[] = []
  for (let state: State = best; state.by; state = state.by.from) path.push(state.by)
  path.reverse()
  const rivals = rivalsOf(frontiers)
  return path.map(edge => placePiece(edge, best.score + best.toEnd, rivals))
}

type Rival = { column: number; step: PieceStep; score: number }

/** The placings at each position, each with the weight of the best reading that has it. */
const rivalsOf = (frontiers: readonly (readonly State[])[]): Rival[][] => {
  const rivals: Rival[][] = []
  for (const states of frontiers) {
    for (const state of states) {
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

const placePiece = (
  { piece, column, step }: Edge,
  total: number,
  rivals: readonly Rival[][],
): PlacedPiece => {
  const others: Rival[] = []
  for (let at = piece.at; at < piece.end; at += 1)
    for (const rival of rivals[at] ?? [])
      if (rival.column !== column || continues(rival.step) !== continues(step)) others.push(rival)
  others.sort((one, other) => other.score - one.score)
  const margin = total - (others[0]?.score ?? -Infinity)
  const near = others.filter(rival => rival.score > total - worthNaming)
  return {
    piece,
    column,
    step,
    confidence: 1 / (1 + Math.exp(-margin)),
    others: near.map(rival => ({ column: rival.column, step: rival.step })),
  }
}

/** Two new cells of one column differ only by what was placed before them, which has its own doubt. */
const continues = (step: PieceStep): boolean => step === 'goOn' || step === 'resume'
