import type { Correction } from '#domain/papers/correction.ts'
import type { CellKey } from '#domain/plan/layout.ts'
import { correctRow } from './correct-row.ts'
import { correctText, impossible } from './correct-text.ts'
import { withoutDoubts } from './renumber-rows.ts'
import type { ParsedPlan, RowAddress } from '#domain/papers/parsed-plan.ts'

/**
 * The parsed plan with corrections applied in order. Doubts on corrected cells are removed; doubts on other
 * rows move with their rows.
 * @throws Refusal correctionImpossible where there is no such row, cell or column
 */
export const applyCorrections = (parsedPlan: ParsedPlan, corrections: readonly Correction[]): ParsedPlan =>
  corrections.reduce(correct, parsedPlan)

const correct = (parsedPlan: ParsedPlan, correction: Correction): ParsedPlan => {
  switch (correction.kind) {
    case 'accept':
      return acceptCell(parsedPlan, correction.at, correction.cell)
    case 'editText':
      return correctText(parsedPlan, correction.at, correction.cell, correction.text)
    case 'moveCell':
    case 'moveToRow':
    case 'mergeRow':
    case 'splitRow':
    case 'dropRow':
      return correctRow(parsedPlan, correction)
  }
}

/** Without the doubt on a cell; where there is none, nothing is accepted. */
const acceptCell = (parsedPlan: ParsedPlan, at: RowAddress, cell: CellKey): ParsedPlan => {
  const accepted = withoutDoubts(parsedPlan, at, cell)
  if (accepted.doubts.length === parsedPlan.doubts.length) throw impossible(at, cell)
  return accepted
}
