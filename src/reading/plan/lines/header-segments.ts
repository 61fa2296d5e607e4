import { recogniseHeading, type HeadingReading } from '#domain/papers/headings.ts'

/**
 * A word of a header. `lineStart`: it begins a line. `wide`: wide space separates it from the word before.
 */
export type HeaderWord = { text: string; lineStart: boolean; wide: boolean }

/** The weight of each feature of a heading, as a logarithm of its likelihood. */
const weights = {
  named: 2, // the words name a column
  unnamed: -1.5, // they name none
  withinLine: -1.5, // two headings on one line without wide space between them
  lowerStart: -2.5, // headings begin with a capital if the first does
  yearInRow: -0.1, // a year alone, among years or first of all: the row of years above the headings
  amongYears: -3, // one of several years in a row, as part of a heading
  yearStart: -0.7, // a year is more often after its heading than before it
  sameAgain: -3, // the same column as the heading before it
  long: -0.4, // for each word above six
}

/** The words of a header, cut into the headings of its columns with the best total weight. */
export const segmentHeader = (words: readonly HeaderWord[]): string[] => {
  const capitals = /^\p{Lu}/u.test(words.find(word => !/^\d/.test(word.text))?.text ?? '')
  const best: { score: number; from: number; subject: string; text: string }[] = [
    { score: 0, from: -1, subject: '', text: '' },
  ]
  for (let to = 1; to <= words.length; to += 1) {
    let top = { score: -Infinity, from: to - 1, subject: '', text: '' }
    for (let from = Math.max(0, to - 14); from < to; from += 1) {
      const before = best[from]
      if (!before) continue
      const heading = headingWeight(words, from, to, capitals)
      const again =
        heading.subject !== '' && heading.subject === before.subject && heading.text !== before.text
          ? weights.sameAgain
          : 0
      const score = before.score + heading.score + again
      if (score > top.score) top = { score, from, subject: heading.subject, text: heading.text }
    }
    best.push(top)
  }
  const cuts: string[] = []
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0)
    cuts.unshift(textOf(words.slice(best[to]?.from ?? 0, to)))
  return cuts
}

const headingWeight = (
  all: readonly HeaderWord[],
  from: number,
  to: number,
  capitals: boolean,
): { score: number; subject: string; text: string } => {
  const words = all.slice(from, to)
  const text = textOf(words)
  const [first] = words
  if (isYear(text)) {
    const row = from === 0 || isYear(all[from - 1]?.text) || isYear(all[to]?.text)
    return { score: row ? weights.yearInRow : weights.unnamed, subject: '', text }
  }
  const reading = readingOf(text)
  let score = reading ? weights.named * reading.sure : weights.unnamed
  if (first && !first.lineStart && !first.wide) score += weights.withinLine
  if (first && capitals && !/^[\p{Lu}\d(]/u.test(first.text)) score += weights.lowerStart
  if (/^\d{4}\D/.test(text)) score += weights.yearStart
  if (words.some((word, at) => isYear(word.text) && isYear(all[from + at + 1]?.text)))
    score += weights.amongYears
  if (words.length > 6) score += weights.long * (words.length - 6)
  const indicator = reading && reading.column.role.endsWith('Indicator')
  return {
    score,
    subject: reading ? `${indicator ? text : reading.column.role} ${reading.column.year ?? ''}` : '',
    text,
  }
}

// Headers are repeated on each page with other line breaks.
const readingCache = new Map<string, HeadingReading | undefined>()
const readingOf = (text: string): HeadingReading | undefined => {
  if (!readingCache.has(text) && readingCache.size < 20_000) readingCache.set(text, recogniseHeading(text))
  return readingCache.has(text) ? readingCache.get(text) : recogniseHeading(text)
}

const isYear = (text: string | undefined): boolean => text !== undefined && /^(?:19|20)\d\d$/.test(text)

const textOf = (words: readonly HeaderWord[]): string => words.map(word => word.text).join(' ')
