import { couldHaveFitted, endsSentence, startsSentence, startsBullet } from './paragraphs.ts'
import type { PieceCell, TablePiece } from './table-piece.ts'

/**
 * The habits of a column's cells: the shares of rows that fill it, and of cells that begin or end in a way.
 */
type Habit = { filledRows: number; begins: Record<Beginning, number>; endsOpen: number }

/** How the words of a cell begin. */
type Beginning = 'small' | 'bullet' | 'figure' | 'capital'

/**
 * The facts about a place where a page cuts a table.
 * `bottom` is how far down the page goes, `step` the line distance; `habits` are those of the columns.
 */
export type PageCut = { bottom: number; step: number; isFull: boolean; habits: readonly Habit[] }

/** The habits of each column of a table, over all its pieces. */
export const habitsOf = (pieces: readonly TablePiece[]): Habit[] => {
  const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0)
  const cellsByColumn = Map.groupBy(
    pieces.flatMap(({ cells }) => cells.filter(cell => cell.lines.length > 0)),
    cell => cell.column,
  )
  return Array.from({ length: pieces[0]?.columns ?? 0 }, (_, column) => {
    const cells = cellsByColumn.get(column) ?? []
    const share = (is: (cell: PieceCell) => boolean) => (cells.filter(is).length + 0.2) / (cells.length + 1)
    const begins = (beginning: Beginning) =>
      share(({ lines }) => beginningOf(lines[0]?.text ?? '') === beginning)
    return {
      filledRows: cells.length / (rows + 1),
      begins: {
        small: begins('small'),
        bullet: begins('bullet'),
        figure: begins('figure'),
        capital: begins('capital'),
      },
      endsOpen: share(({ lines }) => !endsSentence(lines.at(-1)?.text ?? '')),
    }
  })
}

const beginningOf = (text: string): Beginning =>
  startsBullet(text) ? 'bullet' : /^\d/.test(text) ? 'figure' : startsSentence(text) ? 'capital' : 'small'

/**
 * How much likelier the first row of a page is the rest of the previous row than a row of its own.
 * The result is a logarithm. `pairs` are the filled cells of that row, each with the cell above it.
 */
export const rowEvidence = (pairs: readonly CutPair[], pageCut: PageCut): number =>
  pairs.reduce((sum, { last, next }) => sum + cellEvidence(last, next, pageCut), emptiness(pairs, pageCut))

/** A filled cell at the top of a page, and the cell above it. */
export type CutPair = { last: PieceCell | undefined; next: PieceCell }

/** The part of that evidence that comes from which columns the row leaves empty or fills. */
export const emptiness = (pairs: readonly CutPair[], { habits }: PageCut): number =>
  habits.reduce((sum, { filledRows }, column) => {
    const isFilled = pairs.some(({ next }) => next.column === column)
    return (
      sum + (isFilled ? odds(1 - ofRest.leavesEmpty, filledRows) : odds(ofRest.leavesEmpty, 1 - filledRows))
    )
  }, 0)

/**
 * The same evidence for one cell, from its text alone.
 * A cut cell fills its page to the end, so a cell with room left below it is not cut.
 */
export const cellEvidence = (
  last: PieceCell | undefined,
  next: PieceCell,
  { bottom, step, isFull, habits }: PageCut,
): number => {
  const [before, after, habit] = [last?.lines.at(-1), next.lines[0], habits[next.column]]
  if (!last || !after || !habit || last.columns !== next.columns) return impossible
  if (!before) return emptyAbove
  if (before.page !== after.page - 1 || bottom - before.baseline > step * mostSlack) return impossible
  if (/[\p{L}]-$|[\u00ad,(]$/u.test(before.text)) return odds(1, 0.05)
  const beginning = beginningOf(after.text)
  const rest = inList(last) ? restInList : restOfText
  const padding = Math.max(0, before.left - last.left)
  const isShort = couldHaveFitted(after, before, last.right - padding)
  // entries of a list end short at any place
  const length =
    beginning === 'bullet'
      ? 0
      : isShort
        ? odds(ofRest.endsShort, ofWhole.endsShort)
        : odds(1 - ofRest.endsShort, 1 - ofWhole.endsShort)
  const end = endsSentence(before.text)
    ? odds(1 - ofRest.endsOpen, 1 - habit.endsOpen)
    : odds(ofRest.endsOpen, habit.endsOpen)
  return (isFull ? 0 : odds(0.2, 0.6)) + length + end + odds(rest[beginning], habit.begins[beginning])
}

/** Whether a cell ends with a list, or with the colon before one. */
const inList = ({ lines }: PieceCell): boolean =>
  lines.some(line => startsBullet(line.text)) || lines.at(-1)?.text.endsWith(':') === true

/** How often the rest of a cut cell begins in each way. All numbers here are estimates. */
const restOfText: Record<Beginning, number> = { small: 0.6, bullet: 0.05, figure: 0.1, capital: 0.25 }
const restInList: Record<Beginning, number> = { small: 0.2, bullet: 0.7, figure: 0.03, capital: 0.07 }

/**
 * How often the rest of a cut row leaves a column empty, and how its first half ends: without a full stop, or
 * short.
 */
const ofRest = { leavesEmpty: 0.6, endsOpen: 0.7, endsShort: 0.3 }

/** How often the last line of a whole cell is short. */
const ofWhole = { endsShort: 0.85 }

/** The most empty steps that a page leaves below a line which must stay with the next line. */
const mostSlack = 3.2

const impossible = -6

/**
 * The least evidence for an empty cell above.
 * Two lines kept together may leave their cell empty at the end of a page, but a new row is likelier.
 */
const emptyAbove = -2

/** The logarithm of a likelihood ratio. Small values are raised, so that nothing is quite impossible. */
const odds = (one: number, other: number): number => Math.log(Math.max(one, 0.03) / Math.max(other, 0.03))
