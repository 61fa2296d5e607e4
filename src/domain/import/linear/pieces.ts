import { beginsWithReference, isReferenceOnly } from '../mandates-text.ts'
import { resultNumber } from '../sections.ts'
import { fold } from '../fold.ts'
import { cellText } from './cell-text.ts'
import { readCodes, type CodeReading, type Codes } from './codes.ts'
import type { SourceLine } from './source-lines.ts'
import { styleOf, type Style } from './style.ts'
import { completedIn, isRank, isTime, isValue, type ValueKinds } from './wording.ts'

/** What parts a piece from the words before it: nothing (`cut`, on one line), a lone space, an empty line, the end of a page. */
export type Gap = 'start' | 'page' | 'hard' | 'soft' | 'cut'

/** Where a line may be cut between two cells, and what says so. */
export type CutReason = 'beforeCode' | 'afterCode' | 'afterStop' | 'afterBullet' | 'beforeCapital' | 'beforeLower'

/**
 * A stretch of words that belongs to one cell: a block of lines between gaps, or a part of one where the line of a cell
 * ran into the next. `at` and `end` are positions in the body; pieces that share words are alternatives of one another.
 */
export type Piece = {
  id: number
  at: number
  end: number
  lines: SourceLine[]
  gap: Gap
  cut?: CutReason
  /** Whether it holds codes that would be cells of their own, and is no code itself. */
  uncut: boolean
  text: string
  indented: boolean
  number?: string
  numberAlone: boolean
  codes: CodeReading
  style: Style
  reference: boolean
  completed?: number
  time: boolean
  rank: boolean
  value: boolean
  /** A few words without a full stop: what a narrow column holds. */
  short: boolean
  key: string
  words: ReadonlySet<string>
  first: 'lower' | 'upper' | 'digit' | 'bullet' | 'paren'
  last: 'stop' | 'colon' | 'comma' | 'hyphen' | 'dangling' | 'bare'
  hasBullet: boolean
  /** Whether the page turns within the next few blocks. */
  beforePage: boolean
  /** How many pages were turned before it. */
  page: number
  /** Whether an empty paragraph follows it in its cell. */
  trailing: boolean
  /** The width of a column that would break these lines so, in letters: at least, and (where a line broke) less than. */
  least: number
  below: number
}

/** The pieces of a body, by the position at which they begin. `positions` is one more than the last position. */
export type Lattice = { byStart: Piece[][]; positions: number; pieces: Piece[] }

/** What the narrow columns of a table hold: the codes of its paper and the kinds of values it has columns for. */
export type Narrow = { codes: Codes; kinds: ValueKinds }

/** Cuts a body into the pieces that its cells may be made of. `section` is the number results must begin with, if known. */
export const piecesOf = (body: readonly SourceLine[], narrow: Narrow, section: string, vocabulary: ReadonlySet<string>): Lattice => {
  const pieces: Piece[] = []
  const byStart: Piece[][] = []
  let position = 0
  const blocks = blocksOf(body)
  let page = 0
  for (const [index, block] of blocks.entries()) {
    if (block.gap === 'page') page += 1
    const beforePage = blocks.slice(index + 1, index + 1 + rowBlocks).some(({ gap }) => gap === 'page')
    const parts = partsOfBlock(block, narrow)
    for (let from = 0; from < parts.length; from += 1) {
      for (let to = from + 1; to <= parts.length; to += 1) {
        const lines = parts.slice(from, to).reduce(joinParts, [])
        const cut = parts[from]?.cut
        const holdsCodes = parts.slice(from + 1, to).some(part => part.cut === 'beforeCode' || part.cut === 'afterCode')
        const [at, end] = [position + from, position + to]
        const piece = pieceFrom({
          lines,
          narrow,
          section,
          vocabulary,
          id: pieces.length,
          at,
          end,
          gap: from === 0 ? block.gap : 'cut',
          beforePage,
          holdsCodes,
          page,
          trailing: to === parts.length && block.trailing,
        })
        const whole = cut === undefined ? piece : { ...piece, cut }
        pieces.push(whole)
        ;(byStart[at] ??= []).push(whole)
      }
    }
    position += parts.length
  }
  return { byStart, positions: position, pieces }
}

/** A row has about so many blocks; those of the last row on a page may be cut by its end. */
const rowBlocks = 8

type Block = { lines: SourceLine[]; gap: Gap; trailing: boolean }

const blocksOf = (body: readonly SourceLine[]): Block[] => {
  const blocks: Block[] = []
  let gap: Gap | undefined = 'start'
  for (const line of body) {
    const last = blocks.at(-1)
    if (line.blank) {
      if (gap === undefined && line.lone && last) last.trailing = true
      // the last blank line before the words tells whether they are a paragraph of the same cell
      gap = gap === 'start' ? gap : line.lone ? 'soft' : 'hard'
      continue
    }
    if (line.page) gap = 'page'
    if (gap === undefined) last?.lines.push(line)
    else blocks.push({ lines: [line], gap, trailing: false })
    gap = undefined
  }
  return blocks
}

type Part = { lines: SourceLine[]; cut?: CutReason }

/** At most so many places of a line are tried as the edge between two cells. */
const mostCuts = 5

/** The parts of a block: its first line cut wherever one cell may end and the next begin; the last part has the other lines. */
const partsOfBlock = ({ lines }: Block, narrow: Narrow): Part[] => {
  const [first, ...rest] = lines
  if (!first) return []
  const cuts = cutsOf(
    first.text,
    rest.map(line => line.text),
    narrow,
  ).slice(0, mostCuts)
  const edges = [0, ...cuts.map(({ offset }) => offset), first.text.length]
  return edges.slice(0, -1).map((from, at) => {
    const text = first.text.slice(from, edges[at + 1]).trim()
    const last = at === edges.length - 2
    const reason = cuts[at - 1]?.reason
    return {
      lines: [{ ...first, text, indented: at === 0 && first.indented, broken: last && first.broken }, ...(last ? rest : [])],
      ...(reason && { cut: reason }),
    }
  })
}

const joinParts = (lines: SourceLine[], part: Part): SourceLine[] => {
  const before = lines.at(-1)
  const [first, ...rest] = part.lines
  if (!before || !first) return [...part.lines]
  return [...lines.slice(0, -1), { ...first, text: `${before.text} ${first.text}`, indented: before.indented }, ...rest]
}

const cutsOf = (line: string, rest: readonly string[], narrow: Narrow): { offset: number; reason: CutReason }[] => {
  const bulleted = /^[•●▪◦‣·]/u.test(line)
  const cuts: { offset: number; reason: CutReason }[] = []
  for (const { index: offset } of [...line.matchAll(/[^ \t]+/g)].slice(1)) {
    const reason = edgeAt(line.slice(cuts.at(-1)?.offset ?? 0, offset).trim(), line.slice(offset), { rest, narrow, bulleted })
    if (reason) cuts.push({ offset, reason })
  }
  return cuts
}

type Line = { rest: readonly string[]; narrow: Narrow; bulleted: boolean }

/** Why a cell may end between these words of a line, `before` being those since the last such place; undefined where none can. */
const edgeAt = (before: string, after: string, { rest, narrow, bulleted }: Line): CutReason | undefined => {
  if (/[/,;&+]$/.test(before) || /^[/,;&+]/.test(after) || isDangling(before)) return undefined
  if (codeChain(after, rest, narrow)) return 'beforeCode'
  if (/^[\p{Lu}\d]/u.test(after) && codeChain(before, [], narrow)) return 'afterCode'
  return textEdge(before, after.split(' ')[0] ?? '', bulleted)
}

/** Codes have at most so many lines and words. */
const mostCodeLines = 3
const mostCodeWords = 9

/** Whether a text is nothing but codes, one cell's after another's; the last may go on over `rest`, the lines below. */
const codeChain = (after: string, rest: readonly string[], narrow: Narrow): boolean => {
  const words = after.split(/\s+/)
  if (words.length > mostCodeWords || rest.length > mostCodeLines) return false
  const tails = [`${after} ${rest.join(' ')}`, `${after}${rest.join('')}`, `${after}${rest[0] ?? ''} ${rest.slice(1).join(' ')}`]
  if (tails.some(tail => isCode(tail.trim(), narrow))) return true
  return words
    .slice(1)
    .some(
      (_, at) =>
        isCode(words.slice(0, at + 1).join(' '), narrow) &&
        !/^[/,;&+]/.test(words[at + 1] ?? '') &&
        codeChain(words.slice(at + 1).join(' '), rest, narrow),
    )
}

const isCode = (text: string, { codes, kinds }: Narrow): boolean => {
  if (/[/,;&+]$/.test(text)) return false
  const reading = readCodes(text, codes)
  if (reading.lead || reading.funding || reading.notApplicable) return true
  return (
    (kinds.time && isTime(text)) ||
    (kinds.rank && isRank(text)) ||
    (kinds.value && text.length < 40 && /^\d/.test(text) && isValue(text)) ||
    (kinds.reference && isReferenceOnly(text))
  )
}

const textEdge = (before: string, after: string, bulleted: boolean): CutReason | undefined => {
  const capital = /^[\p{Lu}\d«“"(]/u.test(after)
  if (/[.!?»”)]$/.test(before) && !abbreviation.test(before))
    return capital ? 'afterStop' : /^[\p{Ll}]/u.test(after) ? 'beforeLower' : undefined
  if (bulleted && capital) return 'afterBullet'
  const last = before.split(/\s+/).at(-1) ?? ''
  return /^\p{Lu}\p{Ll}+/u.test(after) && !/^\p{Lu}/u.test(last) && before.length > 8 ? 'beforeCapital' : undefined
}

const abbreviation = /(?:^|\s|\()(?:par|parr|párr|para|art|no|n|p|pp|etc|ex|vol|cf|al|Dr|Mr|Mme|M|St|Rev|Doc|Inf)\.$/iu

type PieceInput = {
  beforePage: boolean
  holdsCodes: boolean
  page: number
  trailing: boolean
  lines: SourceLine[]
  narrow: Narrow
  section: string
  vocabulary: ReadonlySet<string>
  id: number
  at: number
  end: number
  gap: Gap
}

const pieceFrom = ({ lines, narrow, section, holdsCodes, vocabulary, ...rest }: PieceInput): Piece => {
  const text = cellText([lines], vocabulary)
  const found = resultNumber(text)
  const numbered = found && (section === '' || found.number.startsWith(`${section}.`)) ? found : undefined
  const completed = completedIn(text)
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 2)
  return {
    ...rest,
    lines,
    text,
    indented: lines[0]?.indented ?? false,
    ...(numbered && { number: numbered.number }),
    numberAlone: numbered?.rest === '',
    codes: readCodes(text.replace(/\n+/g, ' '), narrow.codes),
    uncut: holdsCodes && !isCode(text, narrow),
    style: styleOf(text),
    reference: beginsWithReference(text),
    ...(completed !== undefined && { completed }),
    time: isTime(text),
    rank: isRank(text),
    value: isValue(text),
    short: text.length <= 40 && text.split(/\s+/).length <= 5 && !/[.:;]$/.test(text),
    key: fold(text),
    words: new Set(words),
    first: firstOf(text),
    last: lastOf(text),
    hasBullet: text.includes('• '),
    least: Math.max(...lines.map(line => line.text.length)),
    below: Math.min(...lines.slice(0, -1).map((line, at) => brokenBefore(line, lines[at + 1]))),
  }
}

/** The width at which a line would still have held the first word of the next; none where a sentence or a list item ends. */
const brokenBefore = (line: SourceLine, next: SourceLine | undefined): number => {
  if (!next || /^[•●▪◦‣·-]\s/u.test(next.text) || /[.:;!?]$/.test(line.text)) return Infinity
  return line.text.length + (line.broken ? 1 : 1 + (next.text.split(/[ \t]/)[0]?.length ?? 0))
}

const firstOf = (text: string): Piece['first'] => {
  if (/^• /u.test(text)) return 'bullet'
  if (/^[(«“"[]/u.test(text)) return 'paren'
  if (/^\d/.test(text)) return 'digit'
  return /^\p{Lu}/u.test(text) ? 'upper' : 'lower'
}

const lastOf = (text: string): Piece['last'] => {
  if (/\p{L}[-‐]$/u.test(text)) return 'hyphen'
  if (/[.!?)»”]$/u.test(text)) return 'stop'
  if (/:$/.test(text)) return 'colon'
  if (/[,;/]$/.test(text)) return 'comma'
  return isDangling(text) ? 'dangling' : 'bare'
}

/** Whether a text ends with a word that no cell ends with; "DES" is a code, "des" such a word. */
const isDangling = (text: string): boolean =>
  /\p{Ll}$|\s[àÀyYaA]$|'$/u.test(text) && !/\p{Lu}\p{Lu}+$/u.test(text) && dangling.test(fold(text))

const dangling =
  /(?:^|[\s'])(?:the|of|and|or|for|by|in|to|at|on|with|from|a|an|its|their|as|le|la|les|l'|de|du|des|d'|et|ou|au|aux|pour|par|en|sur|dans|avec|un|une|a|que|qui|el|los|las|del|y|o|para|por|con|al|su|sus)$/
