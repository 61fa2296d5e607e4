import type { Language } from '#domain/language.ts'
import { isReferenceOnly } from '#domain/words/mandates-text.ts'
import { abbreviated, isDangling } from './cell-edges.ts'
import { readCodes, type LegendCodes } from './codes.ts'
import { isRank, isTime, isValue, isYearRemark, type ValueKinds } from './wording.ts'

/** The reason why a line may be cut between two cells. */
export type CutReason =
  'beforeCode' | 'afterCode' | 'afterStop' | 'afterBullet' | 'beforeCapital' | 'beforeLower'

/** What is known of a paper's words: its codes, the kinds of values its table has, and its language. */
export type PaperVocabulary = { codes: LegendCodes; kinds: ValueKinds; language: Language }

/** At most so many cuts of a line are tried. */
const mostCuts = 6

/**
 * The offsets in a line where one cell may end and the next begin. A short cell may share its line with the
 * next cell. `rest` are the lines below in the same block.
 */
export const cutsOf = (
  line: string,
  rest: readonly string[],
  wording: PaperVocabulary,
): { offset: number; reason: CutReason }[] => {
  const bulleted = bulletPattern.test(line)
  const cuts: { offset: number; reason: CutReason }[] = []
  for (const { index: offset } of [...line.matchAll(/[^ \t]+/g)].slice(1)) {
    const reason = edgeAt(line.slice(cuts.at(-1)?.offset ?? 0, offset).trim(), line.slice(offset), {
      rest,
      wording,
      bulleted,
      codesFrom: line.slice(codesFrom(cuts), offset).trim(),
    })
    if (reason) cuts.push({ offset, reason })
  }
  return cuts.slice(0, mostCuts)
}

const bulletPattern = /^[•●▪◦‣]/u

/** The offset where the codes before the last cut begin: after the last cut of a text. */
const codesFrom = (cuts: readonly { offset: number; reason: CutReason }[]): number =>
  cuts.findLast(({ reason }, at) => reason !== 'afterCode' && cuts[at + 1]?.reason !== 'beforeCode')
    ?.offset ?? 0

type Line = { rest: readonly string[]; wording: PaperVocabulary; bulleted: boolean; codesFrom: string }

/**
 * The reason why a cell may end between these words, if there is one. `before` are the words since the last
 * cut.
 */
const edgeAt = (
  before: string,
  after: string,
  { rest, wording, bulleted, codesFrom: codesBefore }: Line,
): CutReason | undefined => {
  if (/[/,;&+]$/.test(before) || /^[/,;&+]/.test(after) || isDangling(before)) return undefined
  if (
    codeChain(after, rest, wording) ||
    (readCodes(after, wording.codes).unknown && codeChain(codesBefore, [], wording))
  )
    return 'beforeCode'
  const endsCodes = (text: string): boolean =>
    codeChain(text, [], wording) || readCodes(text, wording.codes).unknown
  if (/^[\p{Lu}\d]/u.test(after) && (endsCodes(before) || endsCodes(codesBefore))) return 'afterCode'
  if (bulletPattern.test(after)) return 'afterStop'
  if (isYearRemark(before) && /^\p{Lu}/u.test(after)) return 'afterCode'
  return textEdge(before, after.split(' ')[0] ?? '', bulleted)
}

/** Codes have at most so many lines and words. */
const mostCodeLines = 3
const mostCodeWords = 9

/**
 * Whether a text is nothing but codes of consecutive cells. The last may continue in `rest`, the lines below.
 */
const codeChain = (after: string, rest: readonly string[], wording: PaperVocabulary): boolean => {
  const words = after.split(/\s+/)
  if (words.length > mostCodeWords || rest.length > mostCodeLines) return false
  const tails = [
    `${after} ${rest.join(' ')}`,
    `${after}${rest.join('')}`,
    `${after}${rest[0] ?? ''} ${rest.slice(1).join(' ')}`,
  ]
  if (tails.some(tail => isCode(tail.trim(), wording))) return true
  return words
    .slice(1)
    .some(
      (_, at) =>
        isCode(words.slice(0, at + 1).join(' '), wording) &&
        !/^[/,;&+]/.test(words[at + 1] ?? '') &&
        codeChain(words.slice(at + 1).join(' '), rest, wording),
    )
}

/** Whether a text is one code, or one value of a narrow column. */
export const isCode = (text: string, { codes, kinds }: PaperVocabulary): boolean => {
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
  if (/[.!?»”)]$/.test(before) && !abbreviated(before))
    return capital ? 'afterStop' : /^[\p{Ll}]/u.test(after) ? 'beforeLower' : undefined
  if (bulleted && capital) return 'afterBullet'
  const last = before.split(/\s+/).at(-1) ?? ''
  return /^\p{Lu}\p{Ll}+/u.test(after) && !/^\p{Lu}/u.test(last) && before.length > 8
    ? 'beforeCapital'
    : undefined
}
