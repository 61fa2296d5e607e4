import { numberedTitle, recogniseGoal, recogniseSection, resultNumber } from '#domain/words/sections.ts'
import type { TableColumns } from './header-columns.ts'
import type { TableHeader } from './headers.ts'
import type { LinePart } from './line-parts.ts'
import type { SourceLine } from './source-lines.ts'

/** A section of the paper as lines: what stands above its table, and the lines of the table. */
export type OutlineSection = {
  number: string
  title: string
  goal: string
  from: number
  to: number
  table: TableColumns | undefined
  body: SourceLine[]
}

/** The lines before the first section of a paper, and its sections. */
export type Outline = { cover: SourceLine[]; sections: OutlineSection[] }

type Start = { at: number; end: number; number: string; title: string; goal: string }

/** A heading has its goal, its table or its first result within so many lines of text. */
const nearLines = 14

/**
 * The sections of a paper. Without headings of sections, all after the first header is one section without
 * number. `page` marks the first line of each page of a body after the first.
 */
export const paperOutline = (
  lines: readonly SourceLine[],
  parts: readonly LinePart[],
  headers: readonly TableHeader[],
): Outline => {
  const starts = sectionStarts(lines, parts)
  if (starts.length === 0) {
    const first = headers[0]
    if (!first) return { cover: textLines(lines, parts, 0, lines.length), sections: [] }
    starts.push({ at: first.from, end: first.from, number: '', title: '', goal: '' })
  }
  const sections = starts.map((start, index): OutlineSection => {
    const to = starts[index + 1]?.at ?? lines.length
    const table = (
      headers.find(header => header.from >= start.at && header.from < to) ??
      headers.findLast(header => header.from < start.at)
    )?.table
    const { at: from, end, number, title, goal } = start
    return { number, title, goal, from, to, table, body: bodyLines(lines, parts, end, to) }
  })
  return { cover: textLines(lines, parts, 0, starts[0]?.at ?? 0), sections }
}

const textLines = (
  lines: readonly SourceLine[],
  parts: readonly LinePart[],
  from: number,
  to: number,
): SourceLine[] => lines.slice(from, to).filter((_, at) => parts[from + at] !== 'header')

const sectionStarts = (lines: readonly SourceLine[], parts: readonly LinePart[]): Start[] => {
  const at = lines.flatMap((line, index) => (parts[index] === 'text' && !line.blank ? [index] : []))
  const sections = at.flatMap(index =>
    recogniseSection(lines[index]?.text ?? '') ? startAt(lines, parts, index) : [],
  )
  if (sections.length > 0)
    return sections.filter((start, index) => index === 0 || start.at >= (sections[index - 1]?.end ?? 0))
  const starts: Start[] = []
  for (const index of at) {
    const title = numberedTitle(lines[index]?.text ?? '')
    if (!title || (/^\d+$/.test(title.number) && Number(title.number) !== starts.length + 1)) continue
    const last = starts.at(-1)?.end ?? 0
    for (const start of startAt(lines, parts, index, title)) if (start.at >= last) starts.push(start)
  }
  return starts
}

/**
 * The number, title and goal of a section, read from its heading down to its table. None where these do not
 * follow.
 */
const startAt = (
  lines: readonly SourceLine[],
  parts: readonly LinePart[],
  at: number,
  title?: { number: string; title: string },
): Start[] => {
  const nextLines = linesAfter(lines, parts, at + 1)
  const heading = title ?? recogniseSection(lines[at]?.text ?? '') ?? {}
  let next = 0
  let { number, title: words = '' } = heading
  if (number === undefined) {
    const below = numberedTitle(lines[nextLines[0] ?? at]?.text ?? '')
    if (!below) return []
    ;[number, words, next] = [below.number, below.title, 1]
  }
  while (next < nextLines.length && isTitleLine(lines, at, nextLines, next, words)) {
    words = `${words} ${lines[nextLines[next] ?? at]?.text}`.trim()
    next += 1
  }
  const label = nextLines
    .slice(next, next + 2)
    .findIndex(index => recogniseGoal(lines[index]?.text ?? '') !== undefined)
  const goalFrom = label < 0 ? next : next + label
  const tableAt = nextLines.findIndex(
    (index, place) =>
      place >= next && (parts[index] === 'header' || isResultOf(lines[index]?.text ?? '', number)),
  )
  if (tableAt < 0) return []
  if (title && label < 0 && parts[nextLines[tableAt] ?? at] !== 'header') return []
  const goal = nextLines
    .slice(goalFrom, tableAt)
    .map((index, place) =>
      place === 0 && label >= 0
        ? (recogniseGoal(lines[index]?.text ?? '') ?? '')
        : (lines[index]?.text ?? ''),
    )
  return [{ at, end: nextLines[tableAt] ?? at, number, title: words, goal: goal.join(' ').trim() }]
}

/** The indexes of the next lines of text or header, up to the most that a heading can have. */
const linesAfter = (lines: readonly SourceLine[], parts: readonly LinePart[], from: number): number[] => {
  const list: number[] = []
  for (let index = from; index < lines.length && list.length < nearLines; index += 1) {
    if (lines[index]?.blank || parts[index] === 'page') continue
    list.push(index)
    if (parts[index] === 'header') break
  }
  return list
}

/** Whether a line continues a title directly above it, or begins the title after its number. */
const isTitleLine = (
  lines: readonly SourceLine[],
  at: number,
  nextLines: readonly number[],
  next: number,
  words: string,
): boolean => {
  const index = nextLines[next] ?? at
  const text = lines[index]?.text ?? ''
  if (recogniseGoal(text) !== undefined || resultNumber(text) !== undefined) return false
  const before = next === 0 ? at : (nextLines[next - 1] ?? at)
  const adjoins = index === before + 1
  return words === '' ? next <= 1 : adjoins && text.length < 90 && /\p{L}$/u.test(words) && next < 4
}

const isResultOf = (text: string, section: string): boolean =>
  resultNumber(text)?.number.startsWith(`${section}.`) ?? false

/** The lines of a body, with `page` on the first text of each page after the first. */
const bodyLines = (
  lines: readonly SourceLine[],
  parts: readonly LinePart[],
  from: number,
  to: number,
): SourceLine[] => {
  const body: SourceLine[] = []
  let [hasTurned, hasBegun] = [false, false]
  for (let at = from; at < to; at += 1) {
    const line = lines[at]
    if (!line) continue
    if (parts[at] !== 'text' || line.page) hasTurned = true
    if (parts[at] !== 'text') continue
    body.push({ ...line, page: hasBegun && hasTurned && !line.blank })
    if (!line.blank) [hasTurned, hasBegun] = [false, true]
  }
  return body
}
