import type { Column } from '#domain/plan/layout.ts'
import type { LegendCodes } from './codes.ts'
import { isTextRole, type PaperHabits } from './paper-habits.ts'
import type { Piece } from './pieces.ts'
import { weights } from './weights.ts'
import type { WordPairs } from './word-pairs.ts'

/**
 * What is known of a whole body. `hasNumbers`: its results have numbers. `spaced`: empty paragraphs left a
 * space. `repeats` counts each short text in the paper, `pairs` are words side by side.
 */
export type Setting = {
  columns: readonly Column[]
  habits: PaperHabits
  hasNumbers: boolean
  spaced: boolean
  repeats: ReadonlyMap<string, number>
  pairs: WordPairs
  codes: LegendCodes
}

/** How well a piece's words suit a column as the beginning of a cell (a logarithm; 0 is best). */
export const suits = (piece: Piece, column: number, setting: Setting): number => {
  const role = setting.columns[column]?.role ?? 'note'
  if (piece.number !== undefined && setting.hasNumbers)
    return role === 'result' ? 0 : weights.number.elsewhere
  if (role === 'result') return setting.hasNumbers ? weights.number.missing : weights.number.missingWhereNone
  if (role === 'lead' || role === 'funding') return suitsCodes(piece, role, column, setting)
  if (role === 'deadline') return suitsValue(piece, piece.time, column, setting)
  if (role === 'priority') return suitsValue(piece, piece.rank, column, setting)
  if (role === 'target')
    return piece.value && piece.text.length < 60
      ? weights.value.inItsColumn
      : Math.min(suitsText(piece, column, setting), weights.value.otherInItsColumn / 2)
  if (role === 'mandate')
    return piece.reference ? weights.reference.inItsColumn : weights.reference.otherInItsColumn
  return suitsText(piece, column, setting)
}

/** How well a piece's lines fit the width of a column (a logarithm; 0 where the width is not known). */
export const fits = (piece: Piece, width: number | undefined): number => {
  if (width === undefined) return 0
  const { perLetter, most, tolerance } = weights.width
  const over = Math.max(0, piece.least - width - tolerance) + Math.max(0, width - tolerance - piece.below)
  return Math.max(most, perLetter * over)
}

const suitsCodes = (
  piece: Piece,
  role: 'lead' | 'funding',
  column: number,
  { habits, repeats }: Setting,
): number => {
  const { code } = weights
  if (piece.codes[role]) return role === 'lead' && piece.codes.isAmbiguous ? code.twofold : 0
  if ((habits.values[column]?.get(piece.key) ?? 0) > 1) return 0
  if (piece.codes[role === 'lead' ? 'funding' : 'lead']) return code.textInItsColumn / 2
  if (piece.codes.unknown) return code.unknownInItsColumn
  if (piece.codes.notApplicable) return code.notApplicableElsewhere
  if (piece.short && !piece.time && piece.completedYear === undefined)
    return (repeats.get(piece.key) ?? 0) > 2 ? code.repeatedInItsColumn : code.shortInItsColumn
  return code.textInItsColumn
}

const suitsValue = (piece: Piece, itsOwn: boolean, column: number, { habits }: Setting): number => {
  if (itsOwn || (habits.values[column]?.get(piece.key) ?? 0) > 1) return weights.value.inItsColumn
  return piece.short && !piece.codes.lead && !piece.codes.funding
    ? weights.value.otherInItsColumn
    : weights.value.otherInItsColumn * 2
}

const suitsText = (piece: Piece, column: number, setting: Setting): number => {
  const { role = 'note', year } = setting.columns[column] ?? {}
  const { code, completed: completedYear } = weights
  if (piece.codes.notApplicable)
    return role === 'activityIndicator' ? code.notApplicableInIndicator : code.notApplicableElsewhere
  if (piece.codes.lead || piece.codes.funding) return code.amongText
  if (piece.codes.unknown) return code.unknownAmongText
  if (piece.completedYear !== undefined) {
    if (role !== 'activity') return completedYear.elsewhere
    if (year === undefined) return completedYear.withoutYear
    return year === piece.completedYear + 1
      ? completedYear.nextYear
      : year > piece.completedYear
        ? completedYear.laterYear
        : completedYear.sameYear
  }
  const narrow = piece.reference ? weights.reference.amongText : 0
  const value = isTextRole(role) && (piece.rank || (piece.time && piece.short)) ? weights.value.amongText : 0
  return narrow + value + Math.log(setting.habits.style[column]?.[piece.style] ?? 0.25)
}
