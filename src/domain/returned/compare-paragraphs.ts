import { alignInOrder } from '../changes/align-in-order.ts'
import { likeness } from '../changes/likeness.ts'
import { type Findings, addRewording } from './findings.ts'
import { hunksBetween, saysTheSame } from './hunks.ts'
import type { PrintedBlock } from './printed-block.ts'
import type { ReturnedParagraph } from './returned-paper.ts'
import { sliceWords, type Words, wordsOf } from './words.ts'

type Printed = Extract<PrintedBlock, { kind: 'paragraph' }>

/** A stretch of paragraphs between two tables: as they were printed, and as they came back. */
export type Stretch = { section?: string; printed: readonly Printed[]; edited: readonly ReturnedParagraph[] }

/** Keeps what people changed in the paragraphs of a stretch. */
export const compareParagraphs = ({ section, printed, edited }: Stretch, findings: Findings): void => {
  const home = section === undefined ? {} : { section }
  const came = joinedUp(edited)
  const pairs = pairParagraphs(printed, came)
  const texts = textsOf(printed)
  const taken = new Set<number>()
  for (const text of texts) {
    const own = [...pairs].flatMap(([to, from]) => (from >= text.from && from < text.to ? [to] : [])).sort((a, b) => a - b)
    const first = own[0]
    // paragraphs that people put between those of one text, or after its last one where nothing else can own them, are of it
    const last = own.at(-1)
    const all =
      first === undefined || last === undefined
        ? []
        : came.flatMap((_, at) => (own.includes(at) || (at > first && at < last && !pairs.has(at)) ? [at] : []))
    for (const at of all) taken.add(at)
    compareText(text, all.map(at => came[at]?.paragraphs ?? []).flat(), home, findings)
  }
  came.forEach(({ words }, at) => {
    if (!taken.has(at) && words.text !== '') findings.leave(home, 'paragraphAdded', words.text)
  })
}

type Came = { words: Words; paragraphs: ReturnedParagraph[] }

/** Paragraphs with those whose end was taken out and that go on in the next; without the blank ones that say nothing. */
const joinedUp = (edited: readonly ReturnedParagraph[]): Came[] => {
  const groups: ReturnedParagraph[][] = []
  let goesOn = false
  for (const paragraph of edited) {
    if (goesOn) groups.at(-1)?.push(paragraph)
    else groups.push([paragraph])
    goesOn = paragraph.joined !== undefined
  }
  return groups.map(paragraphs => ({ paragraphs, words: wordsOf(paragraphs) })).filter(({ words }) => words.text !== '')
}

/** Which printed paragraph each one that came back goes on with: by its words, then by its place between two that are known. */
const pairParagraphs = (printed: readonly Printed[], came: readonly Came[]): Map<number, number> => {
  const value = (a: string, b: string) => (saysTheSame(a, b) ? 1.5 : likeness(a, b) - leastAlike)
  const pairs = alignInOrder(
    printed.map(({ text }) => text),
    came.map(({ words }) => words.text),
    value,
  )
  const gaps = [...pairs, [came.length, printed.length] as const].sort(([a], [b]) => a - b)
  let [from, to] = [-1, -1]
  for (const [nextTo, nextFrom] of gaps) {
    if (nextFrom - from === nextTo - to) for (let step = 1; step < nextTo - to; step++) pairs.set(to + step, from + step)
    ;[from, to] = [nextFrom, nextTo]
  }
  return pairs
}

/** Below this a paragraph is another one, unless it stands alone in its place. */
const leastAlike = 0.4

type PrintedText = { from: number; to: number; place: Printed['place']; offset: number; text: string }

/** The texts that paragraphs belong to: those with the same place one after the other are one. */
const textsOf = (printed: readonly Printed[]): PrintedText[] =>
  printed.reduce<PrintedText[]>((texts, { text, place, offset }, at) => {
    const last = texts.at(-1)
    if (last?.place === undefined || JSON.stringify(last.place) !== JSON.stringify(place))
      return [...texts, { from: at, to: at + 1, place, offset, text }]
    return [...texts.slice(0, -1), { ...last, to: at + 1, text: `${last.text}${text.startsWith('• ') ? '\n' : '\n\n'}${text}` }]
  }, [])

const compareText = (
  { place, offset, text }: PrintedText,
  paragraphs: readonly ReturnedParagraph[],
  home: { section?: string },
  findings: Findings,
): void => {
  if (paragraphs.length === 0) return findings.leave(home, 'paragraphGone', text)
  const words = wordsOf(paragraphs)
  if (saysTheSame(text, words.text)) return
  const prefix = text.slice(0, offset)
  const begins = beginningOf(words.text, prefix)
  if (place === undefined || begins === undefined) return findings.leave(home, 'paragraphChanged', words.text)
  addRewording(findings, home, { place, before: text.slice(offset), words: sliceWords(words, begins) })
}

/** Where the words after a prefix begin, which may have other kinds of spaces; undefined where the prefix itself was changed. */
const beginningOf = (text: string, prefix: string): number | undefined => {
  if (prefix === '') return 0
  const hunks = hunksBetween(prefix, { text: text.slice(0, prefix.length), inserted: [], deleted: [] })
  if (hunks.length === 0) return prefix.length
  return hunksBetween(prefix.trimEnd(), { text: text.slice(0, prefix.trimEnd().length), inserted: [], deleted: [] }).length === 0
    ? prefix.trimEnd().length
    : undefined
}
