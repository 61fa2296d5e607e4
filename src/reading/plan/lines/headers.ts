import { fold } from '#domain/words/fold.ts'
import { recogniseHeading } from '#domain/papers/headings.ts'
import { recogniseGoal, recogniseSection, resultNumber } from '#domain/words/sections.ts'
import { columnsOf, type TableColumns } from './header-columns.ts'
import { segmentHeader, type HeaderWord } from './header-segments.ts'
import { headingShare } from './header-words.ts'
import type { SourceLine } from './source-lines.ts'

/** The header of a table on a page: its first and last line (indexes), and its columns. */
export type TableHeader = { from: number; to: number; table: TableColumns }

/** A header names at least so many kinds of columns; fewer are ordinary text. */
const fewestRoles = 3
/** A header has at most so many words. */
const mostWords = 80
/** A header that the page cut has at least this share of its words. */
const leastShare = 0.4

/**
 * The headers of the tables in order, wherever a page repeats them. They are found by their words first. Then
 * repetitions are found by their letters, even where the beginning is missing.
 */
export const findHeaders = (lines: readonly SourceLine[]): TableHeader[] => {
  const withCapitals = capitalised(lines, headersIn(lines, headingRuns(lines)))
  const letters = lines.map(line => (line.blank ? '' : lettersOf(line.text)))
  const shapes = shapesOf(lines, letters, withCapitals)
  const headers: TableHeader[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const header = longest(shapes.flatMap(shape => matchAt(letters, at, shape)))
    if (!header) continue
    headers.push(header)
    at = header.to
  }
  return headers
}

/** The headers that begin with a capital. If there are none, these are all that begin after a blank line. */
const capitalised = (lines: readonly SourceLine[], headers: readonly TableHeader[]): TableHeader[] => {
  const capital = headers.filter(({ from }) => !/^\p{Ll}/u.test(lines[from]?.text ?? ''))
  return capital.length > 0 ? capital : headers.filter(({ from }) => lines[from - 1]?.blank ?? true)
}

type Shape = { letters: string; starts: number[]; table: TableColumns }

const longest = (headers: TableHeader[]): TableHeader | undefined =>
  headers.reduce<TableHeader | undefined>(
    (best, header) => (best && best.to >= header.to ? best : header),
    undefined,
  )

/** Runs of lines of heading words, with at most one other line within. */
const headingRuns = (lines: readonly SourceLine[]): [number, number][] => {
  const runs: [number, number][] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (!isHeadingLine(lines[at])) continue
    let last = at
    for (let next = at + 1, strays = 0; next < lines.length && next - last < 6; next += 1) {
      const line = lines[next]
      if (!line || line.blank) continue
      if (isHeadingLine(line)) [last, strays] = [next, 0]
      else if (endsRun(line) || (strays += 1) > 1) break
    }
    if (last > at) runs.push([at, last])
    at = last
  }
  return runs
}

const isHeadingLine = (line: SourceLine | undefined): boolean =>
  line !== undefined && !line.blank && headingShare(line.text) >= 0.6 && !endsRun(line)
const endsRun = (line: SourceLine): boolean =>
  resultNumber(line.text) !== undefined ||
  recogniseSection(line.text) !== undefined ||
  recogniseGoal(line.text) !== undefined ||
  /[.;]$/.test(line.text)

/** The runs that name the columns of a plan. Most are repeated on each page, so each wording is read once. */
const headersIn = (lines: readonly SourceLine[], runs: readonly [number, number][]): TableHeader[] => {
  const tables = new Map<string, TableColumns | undefined>()
  return runs.flatMap(([from, to]) => {
    const own = lines.slice(from, to + 1)
    const wording = own.map(line => line.text).join('\n')
    if (!tables.has(wording)) tables.set(wording, tableIn(own.flatMap(wordsOf)))
    const table = tables.get(wording)
    return table ? [{ from, to, table }] : []
  })
}

const tableIn = (words: readonly HeaderWord[]): TableColumns | undefined => {
  if (words.length > mostWords) return undefined
  // This check is cheaper than cutting: do the single words name enough columns?
  const roles = new Set(words.flatMap(word => recogniseHeading(word.text)?.column.role ?? []))
  if (roles.size < fewestRoles) return undefined
  const table = columnsOf(segmentHeader(words))
  const noteColumns = table.columns.filter(({ role }) => role === 'note').length
  const hasPlanColumn = table.columns.some(({ role }) => role === 'activity' || role === 'result')
  return hasPlanColumn && table.recognised >= fewestRoles && noteColumns <= table.columns.length / 3
    ? table
    : undefined
}

const wordsOf = (line: SourceLine): HeaderWord[] =>
  line.text
    .split(/(\s+)/)
    .flatMap((text, at, parts) =>
      at % 2 === 1 || text === ''
        ? []
        : [{ text, lineStart: at === 0, wide: (parts[at - 1] ?? '').length > 1 }],
    )

/**
 * The letters of headers. A real header is repeated, or stands before a result. One that only extends another
 * took words of the table with it.
 */
const shapesOf = (
  lines: readonly SourceLine[],
  letters: readonly string[],
  headers: readonly TableHeader[],
): Shape[] => {
  const shapes = headers.map(({ from, to, table }) => {
    const parts = letters.slice(from, to + 1).filter(part => part !== '')
    const starts = parts.map((_, at) => parts.slice(0, at).join('').length)
    const next = lines[nextFilled(lines, to + 1)]
    return {
      letters: parts.join(''),
      starts,
      table,
      beforeResult: next !== undefined && resultNumber(next.text) !== undefined,
    }
  })
  const alike = Map.groupBy(shapes, shape => shape.letters)
  const times = (shape: Shape): number => alike.get(shape.letters)?.length ?? 0
  const distinct = [...alike.values()].flatMap(([first]) => first ?? [])
  const sure = distinct.filter(shape => times(shape) > 1 || shape.beforeResult)
  const candidates = sure.length > 0 ? sure : distinct
  const isWeaker = (shape: Shape, other: Shape): boolean => {
    const [less, more] = shape.letters.length < other.letters.length ? [shape, other] : [other, shape]
    if (less.letters.length < more.letters.length * leastShare) return false
    // A page may drop the beginning of a header, but never adds to its end.
    if (more.letters.endsWith(less.letters))
      return (times(more) === 1 && times(less) > 1 ? more : less) === shape
    return more.letters.startsWith(less.letters) && (times(more) > times(less) ? less : more) === shape
  }
  return candidates.filter(shape => !candidates.some(other => other !== shape && isWeaker(shape, other)))
}

const nextFilled = (lines: readonly SourceLine[], from: number): number => {
  let at = from
  while (lines[at]?.blank) at += 1
  return at
}

const lettersOf = (text: string): string => fold(text).replace(/\s/g, '')

/** The header that begins at a line: a whole shape, or its end from the beginning of one of its lines. */
const matchAt = (letters: readonly string[], from: number, shape: Shape): TableHeader[] => {
  const beginning = letters[from] ?? ''
  if (beginning === '') return []
  return shape.starts.flatMap(start => {
    const ending = shape.letters.slice(start)
    if (!ending.startsWith(beginning) || ending.length < shape.letters.length * leastShare) return []
    let run = ''
    for (
      let to = from;
      to < letters.length && run.length < ending.length && ending.startsWith(run);
      to += 1
    ) {
      run += letters[to] ?? ''
      if (run === ending) return [{ from, to, table: shape.table }]
    }
    return []
  })
}
