import { symbolOf } from '#domain/papers/document-symbol.ts'
import type { TableHeader } from './headers.ts'
import type { SourceLine } from './source-lines.ts'

/** What a line is: text of the paper, header of a table, or a line that pages repeat. */
export type LinePart = 'text' | 'header' | 'page'

/** The part of each line: headers, symbols with page numbers, and page numbers at the edge of a page. */
export const lineParts = (lines: readonly SourceLine[], headers: readonly TableHeader[]): LinePart[] => {
  const parts = lines.map((line): LinePart => (isPageLine(line.text) ? 'page' : 'text'))
  for (const { from, to } of headers) parts.fill('header', from, to + 1)
  const running = runningLines(lines, headers)
  const isPageLabel = ({ text }: SourceLine): boolean =>
    pageNumber.test(text) || running.has(maskNumbers(text))
  // A page may repeat several lines: each is at the edge once the next one is known.
  for (const order of [lines.keys(), [...lines.keys()].toReversed()])
    for (const at of order) {
      const line = lines[at]
      if (line && parts[at] === 'text' && !line.blank && isPageLabel(line) && atEdge(lines, parts, at))
        parts[at] = 'page'
    }
  return parts
}

/** "12", "- 12 -", "3 / 40", "3 of 40". */
const pageNumber = /^[-–—|\s]*\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?[-–—|\s]*$/u

const isPageLine = (text: string): boolean =>
  symbolOf(text) !== undefined ||
  /^(?:page|p[aá]gina|p[aá]g\.|p\.)\s*\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?$/iu.test(text)

/** Whether only blank lines separate a line from a header, a form feed or another repeated line. */
const atEdge = (lines: readonly SourceLine[], parts: readonly LinePart[], at: number): boolean => {
  for (let next = at + 1; next < Math.min(lines.length, at + 8); next += 1) {
    if (lines[next]?.page || parts[next] === 'header' || parts[next] === 'page') return true
    if (!lines[next]?.blank) break
  }
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    if (parts[before] === 'page') return true
    if (!lines[before]?.blank) break
  }
  return lines[at]?.page ?? false
}

/**
 * Lines that are repeated at the edges of at least three pages, whatever their number. A line that also
 * stands within pages is text of the table.
 */
const runningLines = (lines: readonly SourceLine[], headers: readonly TableHeader[]): Set<string> => {
  const edges = [...headers.map(({ from }) => from), ...lines.flatMap((line, at) => (line.page ? [at] : []))]
  const before = edges.flatMap(
    edge => lines.slice(Math.max(0, edge - 6), edge).findLast(line => !line.blank) ?? [],
  )
  const atEdges = new Map<string, Set<number>>()
  for (const { text, no } of before) {
    if (text.length <= 6 || text.length >= 120) continue
    atEdges.set(maskNumbers(text), (atEdges.get(maskNumbers(text)) ?? new Set()).add(no))
  }
  const within = new Set(
    lines.flatMap(({ text, no }) =>
      atEdges.get(maskNumbers(text))?.has(no) === false ? [maskNumbers(text)] : [],
    ),
  )
  return new Set(
    [...atEdges].filter(([text, own]) => own.size >= 3 && !within.has(text)).map(([text]) => text),
  )
}

const maskNumbers = (text: string): string => text.replace(/\d+/g, '0')
