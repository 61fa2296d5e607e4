import type { ColumnRole } from '#domain/plan/layout.ts'
import { readCodes, type LegendCodes } from './codes.ts'
import { likenessOf } from './likeness.ts'
import { isTextRole, type PaperHabits } from './paper-habits.ts'
import type { Piece } from './pieces.ts'
import { weights } from './weights.ts'
import type { WordPairs } from './word-pairs.ts'

/** How likely a cell of this role ends with the piece (a logarithm). Only sentences end with a full stop. */
export const endsCell = (piece: Piece, role: ColumnRole, habits: PaperHabits): number => {
  const { end } = weights
  if (!isTextRole(role) && piece.last !== 'comma') return 0
  if (
    piece.codes.lead ||
    piece.codes.funding ||
    piece.codes.notApplicable ||
    piece.codes.unknown ||
    piece.time ||
    piece.rank ||
    piece.number !== undefined
  )
    return piece.last === 'comma' ? end.comma : 0
  if (piece.hasBullet && piece.last === 'bare') return end.stopped
  const open =
    piece.last === 'stop' ? end.stopped : piece.last === 'bare' ? Math.log(habits.openEnd) : end[piece.last]
  return piece.beforePage ? open * end.beforePage : open
}

/** How likely a new cell begins with the piece (a logarithm), by its first letter and the gap before. */
export const beginsCell = (piece: Piece, habits: PaperHabits): number => {
  const { start, cut: cutReason, goOn } = weights
  const first =
    piece.first === 'upper'
      ? 0
      : piece.first === 'lower'
        ? isValueOrCode(piece)
          ? 0
          : Math.log(habits.lowerStart)
        : isValueOrCode(piece)
          ? 0
          : start[piece.first]
  return (
    first +
    (piece.cutReason ? cutReason[piece.cutReason] : 0) +
    (piece.gap === 'soft' ? goOn.newCellAfterSoft : 0)
  )
}

const isValueOrCode = (piece: Piece): boolean =>
  piece.codes.lead ||
  piece.codes.funding ||
  piece.time ||
  piece.rank ||
  (piece.value && piece.short) ||
  piece.number !== undefined

/**
 * Where a piece would continue a cell. `spaced`: the paper leaves spaces for empty paragraphs. `mandates`:
 * the table has a column of mandates.
 */
type Continuation = {
  role: ColumnRole
  width: number | undefined
  spaced: boolean
  mandates: boolean
  pairs: WordPairs
  codes: LegendCodes
}

/** How likely the piece continues the cell that ends with `before` over a gap (a logarithm). */
export const goesOn = (
  before: Piece,
  piece: Piece,
  { role, width, spaced, mandates, pairs, codes }: Continuation,
): number => {
  const { goOn } = weights
  if (piece.gap === 'cut') return -Infinity
  if (piece.number !== undefined) return -Infinity
  if (before.numberAlone) return goOn.afterNumberAlone
  if (makesCode(before, piece, role, codes)) return goOn.codeParted
  if (role === 'lead' || role === 'funding')
    return isCode(piece) || piece.codes.unknown ? goOn.inCodes : goOn.textInCodes
  if (isCode(before) || isCode(piece) || before.remark) return goOn.inCodes
  if (piece.gap === 'soft') return goOn.soft
  const itself = goOn.likeItself * Math.max(0, likenessOf(before, piece) - 0.4)
  // Where the paper leaves a space for an empty paragraph, an empty line without one separates cells.
  const paragraph = spaced ? goOn.paragraphWithoutSpace : goOn.paragraph
  if (role === 'result' && piece.reference)
    return mandates ? goOn.referenceBesideMandates : goOn.referenceInResult
  if (role === 'result' && before.onlyReferences && !piece.onlyReferences) return goOn.afterReferences
  if (piece.first === 'bullet')
    return before.hasBullet
      ? goOn.bulletAfterBullet
      : before.last === 'colon'
        ? goOn.bulletAfterColon
        : goOn.bulletAfterText
  if (before.last === 'colon') return goOn.textAfterColon + itself
  if (before.last === 'stop') return (piece.first === 'lower' ? goOn.afterStopLower : paragraph) + itself
  if (before.opens !== piece.closes) return goOn.brackets
  const next = nextWords(before, piece, pairs)
  const oneByOne = before.lines.length === 1 && piece.lines.length === 1
  if (piece.first === 'lower') return (oneByOne ? goOn.wrapped : goOn.wrappedAfterBlock) + itself + next
  if (before.last === 'hyphen') return (isPair(before, piece, pairs) ? goOn.wrapped : paragraph) + itself
  if (!fullLine(before, piece, width)) return paragraph + itself + next
  return (oneByOne ? goOn.maybeWrapped : goOn.maybeWrapped + goOn.wrappedAfterBlock) + itself + next
}

/**
 * The weight that an unfinished cell gets when the page did not cut it after all. Before the page end it
 * counted less.
 */
export const leftUnfinished = (piece: Piece, role: ColumnRole, habits: PaperHabits): number => {
  if (!piece.beforePage || piece.last === 'stop') return 0
  return endsCell({ ...piece, beforePage: false }, role, habits) - endsCell(piece, role, habits)
}

/**
 * Where a piece would continue a cell after a page. `besideOther`: another cell of the row was continued too.
 */
type Resumption = {
  role: ColumnRole
  width: number | undefined
  besideOther: boolean
  habits: PaperHabits
  pairs: WordPairs
  codes: LegendCodes
}

/** How likely the piece is the rest of a cell that the page cut after `before` (a logarithm). */
export const resumesCell = (
  before: Piece,
  piece: Piece,
  { role, width, besideOther, habits, pairs, codes }: Resumption,
): number => {
  const { resume } = weights
  if (piece.number !== undefined) return -Infinity
  if (makesCode(before, piece, role, codes)) return resume.unfinished
  if (
    (role === 'lead' || role === 'funding') !== isCode(piece) ||
    isCode(before) !== isCode(piece) ||
    before.remark
  )
    return resume.codes * 2
  if (isCode(before)) return resume.codes
  const itself = resume.likeItself * Math.max(0, likenessOf(before, piece) - 0.4)
  if (role === 'result' && (piece.reference || before.onlyReferences))
    return piece.onlyReferences || piece.reference ? resume.unfinished : resume.afterReferences
  if (piece.reference && before.last === 'stop') return resume.finished + weights.reference.amongText
  if (before.last === 'colon' && !before.hasBullet)
    return piece.first === 'bullet' ? resume.unfinished : resume.textAfterColon + itself
  if (before.hasBullet && piece.first === 'bullet') return resume.unfinished
  if (before.opens || piece.closes) return before.opens && piece.closes ? resume.unfinished : resume.brackets
  const trailing = before.trailing ? resume.afterTrailing : 0
  if (before.last === 'stop' || before.last === 'colon')
    return (
      (piece.first === 'lower'
        ? resume.lowerAfterStop
        : (besideOther ? resume.finishedBesideOther : resume.finished) + trailing) + itself
    )
  const next = nextWords(before, piece, pairs)
  if (piece.first === 'lower') return (before.last === 'bare' ? resume.afterWhole : resume.unfinished) + next
  if (before.last === 'hyphen') return isPair(before, piece, pairs) ? resume.unfinished : resume.hyphenUpper
  if (piece.first === 'digit' && before.last !== 'bare') return resume.unfinished
  return (
    (before.last !== 'bare'
      ? resume.open
      : fullLine(before, piece, width)
        ? openEnded(habits)
        : resume.finished) +
    itself +
    next
  )
}

/** The weight of two words side by side, by the other lines of the paper (a logarithm). */
const nextWords = (before: Piece, piece: Piece, pairs: WordPairs): number =>
  isPair(before, piece, pairs) ? weights.pair.known : weights.pair.strange

/** A full line without a full stop was cut, unless the cells of this paper often end without one. */
const openEnded = ({ openEnd }: PaperHabits): number => {
  const { open, finished: sentenceEnd } = weights.resume
  return sentenceEnd + (open - sentenceEnd) * Math.max(0, 1 - 3 * openEnd)
}

const isCode = (piece: Piece): boolean => piece.codes.lead || piece.codes.funding || piece.codes.notApplicable

/** Whether the last word of one piece precedes the first word of the other elsewhere in the paper. */
const isPair = (before: Piece, piece: Piece, pairs: WordPairs): boolean =>
  pairs.has(`${before.ending} ${piece.opening}`)

/** Whether the two pieces make one code of this column: "RA" and "Africa", "Adminis" and "tratif". */
const makesCode = (before: Piece, piece: Piece, role: ColumnRole, codes: LegendCodes): boolean => {
  if ((role !== 'lead' && role !== 'funding') || !before.short || !piece.short || isCode(piece)) return false
  const whole = `${before.text}${before.lines.at(-1)?.isBroken ? '' : ' '}${piece.text}`
  return readCodes(whole, codes)[role]
}

/** Whether the first word of `piece` had no room on the last line of `before`. */
const fullLine = (before: Piece, piece: Piece, width: number | undefined): boolean => {
  if (width === undefined) return before.lines.length > 1 || before.least > 12
  const last = before.lines.at(-1)?.text.length ?? 0
  const word = piece.lines[0]?.text.split(/[ \t]/)[0]?.length ?? 0
  return last + 1 + word > width - 1
}
