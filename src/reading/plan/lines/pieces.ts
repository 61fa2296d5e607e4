import { largest, smallest } from '#domain/extremes.ts'
import { fold } from '#domain/words/fold.ts'
import { beginsWithReference, isReferenceOnly, isReferenceRest } from '#domain/words/mandates-text.ts'
import { resultNumber } from '#domain/words/sections.ts'
import { lineBlocks, type LineBlock, type Gap } from './blocks.ts'
import { firstOf, lastOf, type FirstKind, type LastKind } from './cell-edges.ts'
import { textOfPieces } from './cell-text.ts'
import { readCodes, type CodeReading } from './codes.ts'
import { cutsOf, isCode, type CutReason, type PaperVocabulary } from './cuts.ts'
import { resultNumbers } from './result-numbers.ts'
import type { SourceLine } from './source-lines.ts'
import { styleOf, type Style } from './style.ts'
import { edgeWords } from './word-pairs.ts'
import { completedIn, isRank, isTime, isValue, isYearRemark } from './wording.ts'

/**
 * A stretch of words that belongs to one cell: a block of lines, or a part of one. A block has several parts
 * where one cell ends on the line on which the next begins. `at` and `end` are positions in the body; pieces
 * that share words are alternatives.
 */
export type Piece = {
  id: number
  at: number
  end: number
  lines: SourceLine[]
  gap: Gap
  cutReason?: CutReason
  /** Whether it contains codes that would be cells of their own, and is no code itself. */
  uncut: boolean
  text: string
  indented: boolean
  number?: string
  numberAlone: boolean
  codes: CodeReading
  style: Style
  reference: boolean
  /** Whether it has only words of references, and so may be the rest of some. */
  onlyReferences: boolean
  completedYear?: number
  /** Whether it is a remark that fills its cell: work completed, or continued, in a year. */
  remark: boolean
  time: boolean
  rank: boolean
  value: boolean
  /** Whether it has few words and no full stop, like the cells of narrow columns. */
  short: boolean
  key: string
  words: ReadonlySet<string>
  opening: string
  ending: string
  first: FirstKind
  last: LastKind
  hasBullet: boolean
  /** Whether it leaves a bracket open, or closes one that it did not open. */
  opens: boolean
  closes: boolean
  /** Whether the page ends within the next few blocks. */
  beforePage: boolean
  /** How many page ends are before it. */
  page: number
  /** Whether an empty paragraph follows it in its cell. */
  trailing: boolean
  /** The width of a column that breaks these lines so is from `least` to below `below`, in letters. */
  least: number
  below: number
}

/**
 * The pieces of a body, by the position at which they begin. `positions` is one more than the last position.
 */
export type Lattice = { byStart: Piece[][]; positions: number; pieces: Piece[] }

/**
 * The pieces that the cells of a body may be made of. `section` is the number that results begin with, if
 * known.
 */
export const piecesOf = (
  body: readonly SourceLine[],
  wording: PaperVocabulary,
  section: string,
  vocabulary: ReadonlySet<string>,
): Lattice => {
  const pieces: Piece[] = []
  const byStart: Piece[][] = []
  const blocks = lineBlocks(body)
  const partsOf = blocks.map(block => partsOfBlock(block, wording))
  const numbers = resultNumbers(
    partsOf
      .flat()
      .map(({ lines, cutReason }) =>
        cutReason === undefined || cutReason === 'afterCode' ? (lines[0]?.text ?? '') : '',
      ),
    section,
  )
  let [position, page] = [0, 0]
  for (const [index, block] of blocks.entries()) {
    if (block.gap === 'page') page += 1
    const parts = partsOf[index] ?? []
    const beforePage = turnsSoon(blocks, index)
    for (let from = 0; from < parts.length; from += 1) {
      for (let to = from + 1; to <= parts.length; to += 1) {
        const cutReason = parts[from]?.cutReason
        const piece = pieceFrom({
          id: pieces.length,
          at: position + from,
          end: position + to,
          lines: parts.slice(from, to).reduce(joinParts, []),
          gap: from === 0 ? block.gap : 'cut',
          ...(cutReason && { cutReason }),
          number: numbers[position + from],
          holdsCodes: parts
            .slice(from + 1, to)
            .some(part => part.cutReason === 'beforeCode' || part.cutReason === 'afterCode'),
          beforePage,
          page,
          trailing: to === parts.length && block.trailing,
          wording,
          vocabulary,
        })
        pieces.push(piece)
        ;(byStart[piece.at] ??= []).push(piece)
      }
    }
    position += parts.length
  }
  return { byStart, positions: position, pieces }
}

/** A row has about so many cells; a page end may cut those of its last row. */
const rowCells = 9

const turnsSoon = (blocks: readonly LineBlock[], index: number): boolean => {
  for (let next = index + 1, cells = 0; next < blocks.length && cells <= rowCells; next += 1) {
    const block = blocks[next]
    if (block?.gap === 'page') return true
    if (block?.gap === 'hard' && !/^[•●▪◦‣]/u.test(block.lines[0]?.text ?? '')) cells += 1
  }
  return false
}

type Part = { lines: SourceLine[]; cutReason?: CutReason }

/**
 * The parts of a block. Its first line is cut wherever one cell may end and the next begin; the last part has
 * the other lines.
 */
const partsOfBlock = ({ lines }: LineBlock, wording: PaperVocabulary): Part[] => {
  const [first, ...rest] = lines
  if (!first) return []
  const cuts = cutsOf(
    first.text,
    rest.map(line => line.text),
    wording,
  )
  const edges = [0, ...cuts.map(({ offset }) => offset), first.text.length]
  return edges.slice(0, -1).map((from, at) => {
    const text = first.text.slice(from, edges[at + 1]).trim()
    const last = at === edges.length - 2
    const reason = cuts[at - 1]?.reason
    return {
      lines: [
        { ...first, text, indented: at === 0 && first.indented, isBroken: last && first.isBroken },
        ...(last ? rest : []),
      ],
      ...(reason && { cutReason: reason }),
    }
  })
}

const joinParts = (lines: SourceLine[], part: Part): SourceLine[] => {
  const before = lines.at(-1)
  const [first, ...rest] = part.lines
  if (!before || !first) return [...part.lines]
  return [
    ...lines.slice(0, -1),
    { ...first, text: `${before.text} ${first.text}`, indented: before.indented },
    ...rest,
  ]
}

type PieceInput = Pick<
  Piece,
  'id' | 'at' | 'end' | 'lines' | 'gap' | 'cutReason' | 'beforePage' | 'page' | 'trailing'
> & {
  number: string | undefined
  holdsCodes: boolean
  wording: PaperVocabulary
  vocabulary: ReadonlySet<string>
}

const pieceFrom = ({ number, holdsCodes, wording, vocabulary, ...rest }: PieceInput): Piece => {
  const { lines } = rest
  const text = textOfPieces([lines], vocabulary)
  const completedYear = completedIn(text)
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 2)
  return {
    ...rest,
    text,
    indented: lines[0]?.indented ?? false,
    ...(number !== undefined && { number }),
    numberAlone: number !== undefined && resultNumber(text)?.rest === '',
    codes: readCodes(text.replace(/\n+/g, ' '), wording.codes),
    uncut: holdsCodes && !isCode(text, wording),
    style: styleOf(text, wording.language),
    reference: beginsWithReference(text),
    onlyReferences: isReferenceRest(text),
    ...(completedYear !== undefined && { completedYear }),
    remark: completedYear !== undefined || isYearRemark(text),
    time: isTime(text),
    rank: isRank(text),
    value: isValue(text),
    short: text.length <= 40 && text.split(/\s+/).length <= 5 && !/[.:;]$/.test(text),
    key: fold(text),
    words: new Set(words),
    ...edgeWords(text),
    first: firstOf(text),
    // References that end with a number are complete.
    last:
      lastOf(text) === 'bare' && isReferenceRest(text)
        ? isReferenceOnly(text)
          ? 'stop'
          : 'dangling'
        : lastOf(text),
    opens: text.lastIndexOf('(') > text.lastIndexOf(')'),
    closes: text.includes(')') && !/\([^)]*\)|^[^)(]{0,3}\)/u.test(text.slice(0, text.indexOf(')') + 1)),
    hasBullet: text.includes('• '),
    least: largest(lines.map(line => line.text.length)),
    below: smallest(lines.slice(0, -1).map((line, at) => brokenBefore(line, lines[at + 1]))),
  }
}

/** The width that would have had room for the next word; infinite where a sentence or item ends. */
const brokenBefore = (line: SourceLine, next: SourceLine | undefined): number => {
  if (!next || /^[•●▪◦‣·-]\s/u.test(next.text) || /[.:;!?]$/.test(line.text)) return Infinity
  return line.text.length + (line.isBroken ? 1 : 1 + (next.text.split(/[ \t]/)[0]?.length ?? 0))
}
